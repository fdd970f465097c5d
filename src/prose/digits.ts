import { converts, endOf, startOf } from '../model/time/time-words.ts';
import { localTime } from '../model/time/zone.ts';
import type { Event } from '../schema/event.ts';

const NUMBER = /\p{N}+(?:[.,:]\p{N}+)*/gu;

/** The numbers in a text as written, without separators of thousands: "1,024" is 1024. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => number.replace(/,(?=\d{3}\b)/g, ''));
}

/** Every number that an entry states, in any of its fields but those that hold ids and addresses. */
export function numbersOf(entry: unknown): Set<string> {
  const numbers = new Set<string>();
  collect(entry, numbers);
  return numbers;
}

/**
 * Every number of an event. Of its times: days and clock times in the zones that the site shows, or only
 * the days of its place where no clock time is known.
 */
export function numbersOfEvent(event: Event, zones: readonly string[]): Set<string> {
  const numbers = numbersOf({ ...event, start: null, end: null });
  for (const moment of [startOf(event), endOf(event)]) {
    const shown = converts(moment) ? [...zones, event.placeZone] : [event.placeZone];
    for (const instant of moment.bound ? [moment.bound.earliest, moment.bound.latest] : []) {
      for (const zone of shown) {
        const { day, clock } = localTime(instant, zone);
        collect(converts(moment) ? [day, clock] : day, numbers);
      }
    }
  }
  return numbers;
}

/** The numbers of the days at both ends of a period; its end is the first instant after it. */
export function numbersOfPeriod(from: string, to: string): Set<string> {
  const last = Date.parse(to) - 1000;
  const days = [Date.parse(from), last].filter((time) => !Number.isNaN(time));
  return numbersOf(days.map((time) => new Date(time).toISOString().slice(0, 10)));
}

/** Fields that name or locate an entry: their digits state nothing. */
const NAMES: ReadonlySet<string> = new Set([
  'id',
  'aliases',
  'url',
  'source',
  'sources',
  'noteSources',
  'where',
  'event',
  'events',
  'related',
]);

function collect(value: unknown, numbers: Set<string>): void {
  if (typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value)) {
      if (!NAMES.has(field)) collect(inner, numbers);
    }
    return;
  }
  for (const number of numbersIn(String(value))) {
    numbers.add(number);
    numbers.add(number.replace(/^0+(?=\d)/, ''));
  }
}
