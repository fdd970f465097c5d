import type { Problem } from '../problem.ts';
import type { Shelves } from '../record/record.ts';

/** What stands twice where once is meant: an entry inside a document, or an id in a list of ids. */
export function repeated(shelves: Shelves): Problem[] {
  const { events, facts, people, glossary, errors, corrections } = shelves;
  const { hypotheses, law, network, map, routingStates, linkStatus, site } = shelves;
  return [
    ...events.flatMap((event) => repeatedIn(`events/${event.id}.yaml`, event.id, event)),
    ...facts.flatMap((fact) => repeatedIn('data/facts.yaml', fact.id, fact)),
    ...people.flatMap((person) => repeatedIn('data/people.yaml', person.id, person)),
    ...glossary.flatMap((term) => repeatedIn('data/glossary.yaml', term.id, term)),
    ...errors.flatMap((error) => repeatedIn('data/errors.yaml', error.id, error)),
    ...corrections.flatMap((one) => repeatedIn('data/corrections.yaml', one.id, one)),
    ...repeatedIn('data/hypotheses.yaml', 'the file', hypotheses),
    ...repeatedIn('data/law.yaml', 'the file', law),
    ...repeatedIn('data/network.yaml', 'the file', network),
    ...repeatedIn('data/map.yaml', 'the file', { ...map, frame: [] }),
    ...repeatedIn('data/routing-states.yaml', 'the file', routingStates),
    ...repeatedIn('data/link-status.yaml', 'the file', {
      links: linkStatus.links.map(({ source }) => source),
    }),
    ...repeatedIn('data/site.yaml', 'the file', {
      zones: site.zones,
      explorerZones: site.explorerZones,
      presets: site.presets,
    }),
  ];
}

/** An event is not related to itself. */
export function selfRelations({ events }: Shelves): Problem[] {
  return events
    .filter((event) => event.related.includes(event.id))
    .map(({ id }) => ({
      file: `events/${id}.yaml`,
      entry: id,
      field: 'related',
      says: 'names the event itself; remove it',
    }));
}

function repeatedIn(file: string, entry: string, value: unknown, path = ''): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const problems = Array.isArray(value)
    ? twice(value.map(nameOf)).map((name) => ({
        file,
        entry,
        field: path,
        says: `holds ${name} twice; remove or rename one`,
      }))
    : [];
  for (const [field, inner] of Object.entries(value)) {
    problems.push(...repeatedIn(file, entry, inner, path ? `${path}.${field}` : field));
  }
  return problems;
}

/** What an item of a list is known by: itself, or its id or zone; undefined for one without a name. */
function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, zone } = item as { id?: unknown; zone?: unknown };
  return [id, zone].find((name): name is string => typeof name === 'string');
}

function twice(names: readonly (string | undefined)[]): string[] {
  const found = names.filter(
    (name, index): name is string => name !== undefined && names.indexOf(name) !== index,
  );
  return [...new Set(found)];
}
