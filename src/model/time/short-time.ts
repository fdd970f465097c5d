import type { Event } from '../../schema/event.ts';
import { asFine, converts, listDay, sayDate, startOf, type Moment } from './time-words.ts';
import { localTime } from './zone.ts';

const LENGTH = { year: 4, month: 7, day: 10, hour: 10, minute: 10 } as const;

/**
 * Says a bounded time as short as a margin needs it: "22 Dec 16:15 UTC", "22 Dec 16:00–16:15 UTC",
 * "19 Dec", "Sep 2014". The year is left out where it is `usual`. A day keeps the calendar of its place,
 * and nothing finer than the precision is said.
 */
export function shortTime(moment: Moment, usual: string): string {
  const { bound, precision } = moment;
  if (!bound || !precision) return 'not known';
  if (!converts(moment)) return shortDays(moment, usual);
  const first = localTime(asFine(bound.earliest, precision), 'UTC');
  const last = localTime(asFine(bound.latest, precision), 'UTC');
  const [from, to] = [shortDate(first.day, usual), shortDate(last.day, usual)];
  if (bound.earliest === bound.latest)
    return `${from} ${precision === 'hour' ? 'c. ' : ''}${first.clock} UTC`;
  if (from === to) return `${from} ${first.clock}–${last.clock} UTC`;
  return `${from} ${first.clock} – ${to} ${last.clock} UTC`;
}

/** The year in which most of some events began, the earliest of several; empty without events. */
export function usualYear(events: readonly Event[]): string {
  const counts = new Map<string, number>();
  for (const event of events) {
    const year = listDay(startOf(event), 'UTC').slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}

function shortDays({ bound, precision, placeZone }: Moment, usual: string): string {
  if (!bound || !precision) return '';
  const cut = (instant: string) => localTime(instant, placeZone).day.slice(0, LENGTH[precision]);
  const [first, last] = [cut(bound.earliest), cut(bound.latest)];
  if (first === last) return shortDate(first, usual);
  const sameMonth = precision === 'day' && first.slice(0, 7) === last.slice(0, 7);
  return sameMonth
    ? `${String(Number(first.slice(8)))}–${shortDate(last, usual)}`
    : `${shortDate(first, usual)} – ${shortDate(last, usual)}`;
}

function shortDate(date: string, usual: string): string {
  return sayDate(date, !date.startsWith(usual) || usual === '').replace(
    /\p{Lu}\p{Ll}{3,}/u,
    (month) => month.slice(0, 3),
  );
}
