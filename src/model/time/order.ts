import type { Event } from '../../schema/event.ts';

/** What the order of time looks at. */
type Timed = Pick<Event, 'id' | 'start'>;

/** Order of time: earliest, then latest, then id. Instants in one format sort as text. */
export function byTime(a: Timed, b: Timed): number {
  return (
    compare(a.start.earliest, b.start.earliest) ||
    compare(a.start.latest, b.start.latest) ||
    compare(a.id, b.id)
  );
}

/** Order of ids by code unit, the same on every machine. */
export function byId(a: { id: string }, b: { id: string }): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
