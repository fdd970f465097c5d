import type { Person } from '../../schema/person.ts';

/** People, organizations and groups of one affiliation. */
export interface Affiliation {
  /** The affiliation with a capital, for a heading. */
  title: string;
  /** The affiliation in kebab-case, for an address. */
  id: string;
  /** In the order in which they were given. */
  people: Person[];
}

/** Groups people by affiliation: the largest group first, groups of one size by their title. */
export function groupPeople(people: readonly Person[]): Affiliation[] {
  const groups = [...Map.groupBy(people, (person) => person.affiliation)];
  return groups
    .map(([affiliation, members]) => ({
      title: affiliation.charAt(0).toUpperCase() + affiliation.slice(1),
      id: affiliation.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      people: members,
    }))
    .sort((a, b) => b.people.length - a.people.length || (a.title < b.title ? -1 : 1));
}
