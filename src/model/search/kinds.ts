/** A sort of thing that can be found: as the address and the index name it, and in words for one and for many. */
export interface SearchKind {
  /** Part of the address of a search: `in=events`. */
  id: string;
  one: string;
  many: string;
}

/** Everything that can be found, in the order of the choice. */
export const searchKinds = [
  { id: 'articles', one: 'Article', many: 'Articles' },
  { id: 'events', one: 'Event', many: 'Events' },
  { id: 'sources', one: 'Source', many: 'Sources' },
  { id: 'people', one: 'Person or group', many: 'People' },
  { id: 'terms', one: 'Term', many: 'Terms' },
  { id: 'facts', one: 'Fact card', many: 'Facts' },
  { id: 'law', one: 'Law or policy', many: 'Law' },
  { id: 'pages', one: 'Page', many: 'Other pages' },
] as const satisfies readonly SearchKind[];

/** A sort of thing that can be found. */
export type SearchKindId = (typeof searchKinds)[number]['id'];

/** The sort of this name; undefined for anything else. */
export function searchKind(id: string): (typeof searchKinds)[number] | undefined {
  return searchKinds.find((kind) => kind.id === id);
}
