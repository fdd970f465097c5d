import type { Event } from '../../schema/event.ts';

/** The events before and after one. */
export interface Neighbors {
  before: Event | null;
  after: Event | null;
}

/** The neighbors of an event in a list that is in the order of time; both null if it is not in it. */
export function neighbors(events: readonly Event[], id: string): Neighbors {
  const index = events.findIndex((event) => event.id === id);
  if (index === -1) return { before: null, after: null };
  return { before: events[index - 1] ?? null, after: events[index + 1] ?? null };
}
