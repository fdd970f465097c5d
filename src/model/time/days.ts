import type { Event } from '../../schema/event.ts';
import { listDay, sayDate, startOf, type Started } from './time-words.ts';

/** The events of one day, or of a month or year of which no day is known. */
export interface Day<E = Event> {
  /** `2014-12-22`, `2014-09` or `2015`. */
  date: string;
  /** The same in words. */
  heading: string;
  events: E[];
}

const LENGTH = { year: 4, month: 7, day: 10, hour: 10, minute: 10 } as const;

/** Events by the day under which they are listed, days in order; a month stands before its days. */
export function byDay<E extends Started>(events: readonly E[], zone: string): Day<E>[] {
  const days = new Map<string, E[]>();
  for (const event of events) {
    const date = listDay(startOf(event), zone).slice(0, LENGTH[event.precision]);
    days.set(date, [...(days.get(date) ?? []), event]);
  }
  return [...days.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, listed]) => ({ date, heading: sayDate(date), events: listed }));
}
