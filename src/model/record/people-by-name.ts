import type { Person } from '../../schema/person.ts';

/** People by each name under which events list them. */
export function peopleByName(people: readonly Person[]): Map<string, Person> {
  return new Map(
    people.flatMap((person) => [person.name, ...person.alsoNamed].map((name) => [name, person])),
  );
}
