import type { Event } from '../../schema/event.ts';
import type { Person } from '../../schema/person.ts';

/** The names under which an event lists those who acted, watched or spoke. */
export function namesIn(event: Event): string[] {
  const speakers = event.quotes.map((quote) => quote.speaker.split(',')[0] ?? quote.speaker);
  return [...new Set([...event.actors, ...event.observers, ...speakers])];
}

/** The people of an event: those whose name, or other name, it lists. */
export function peopleIn(event: Event, people: readonly Person[]): Person[] {
  const names = new Set(namesIn(event));
  return people.filter((person) =>
    [person.name, ...person.alsoNamed].some((name) => names.has(name)),
  );
}
