import type { Law } from '../../schema/law.ts';

/**
 * A name for each document by its id, for headings and lists: the name as it stands, with the provision
 * where several documents share the name.
 */
export function legalNames(documents: Law['documents']): Map<string, string> {
  const shared = (name: string) => documents.filter((each) => each.name === name).length > 1;
  return new Map(
    documents.map(({ id, name, provision }) => [
      id,
      provision && shared(name) ? `${name}: ${provision.split(';')[0] ?? provision}` : name,
    ]),
  );
}
