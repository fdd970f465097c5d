import type { Event } from '../../schema/event.ts';
import { startOf } from './time-words.ts';
import { localTime } from './zone.ts';

/** An event whose start shows how one sort of time is said. */
export interface TimeExample {
  /** The sort of time, in words for a table. */
  sort: string;
  event: Event;
}

const SORTS: readonly { sort: string; fits: (event: Event) => boolean }[] = [
  { sort: 'One clock time, to the minute', fits: (event) => is(event, 'minute') && isOne(event) },
  { sort: 'One round clock time', fits: (event) => is(event, 'hour') && isOne(event) },
  {
    sort: 'Not before one clock time, not after another',
    fits: (event) => isClock(event) && !isOne(event),
  },
  { sort: 'A day', fits: (event) => is(event, 'day') && days(event) === 1 },
  { sort: 'A day, but which one is open', fits: (event) => is(event, 'day') && days(event) > 1 },
  { sort: 'A month', fits: (event) => is(event, 'month') },
  { sort: 'A year', fits: (event) => is(event, 'year') },
];

/**
 * One event for each sort of time that occurs: the first of the main period, else the first of all.
 * Expects events in the order of time.
 */
export function timeExamples(events: readonly Event[]): TimeExample[] {
  return SORTS.flatMap(({ sort, fits }) => {
    const event = events.find((each) => each.phase === 'main' && fits(each)) ?? events.find(fits);
    return event ? [{ sort, event }] : [];
  });
}

function is(event: Event, precision: Event['precision']): boolean {
  return event.precision === precision;
}

function isClock(event: Event): boolean {
  return is(event, 'minute') || is(event, 'hour');
}

function isOne({ start }: Event): boolean {
  return start.earliest === start.latest;
}

/** 1 where earliest and latest fall on one day of the place, 2 where they do not. */
function days(event: Event): 1 | 2 {
  const { bound, placeZone } = startOf(event);
  if (!bound) return 1;
  return localTime(bound.earliest, placeZone).day === localTime(bound.latest, placeZone).day
    ? 1
    : 2;
}
