import { localTime } from '../model/zone.ts';
import type { Event } from '../schema/event.ts';

const NUMBER = /\d+(?:[.,:]\d+)*/g;

/** The numbers in a text as written, without separators of thousands: "1,024" is 1024. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => number.replace(/,(?=\d{3}\b)/g, ''));
}

/** Every number that an entry holds, in any of its fields. */
export function numbersOf(entry: unknown): Set<string> {
  const numbers = new Set<string>();
  collect(entry, numbers);
  return numbers;
}

/** Every number of an event, and its days and clock times in the zones that the site shows. */
export function numbersOfEvent(event: Event, zones: readonly string[]): Set<string> {
  const numbers = numbersOf(event);
  const instants = [event.start, event.end].flatMap((bound) =>
    bound ? [bound.earliest, bound.latest] : [],
  );
  for (const zone of [...zones, event.placeZone]) {
    for (const instant of instants) {
      const { day, clock } = localTime(instant, zone);
      numbers.add(clock);
      for (const part of day.split('-')) numbers.add(String(Number(part)));
    }
  }
  return numbers;
}

function collect(value: unknown, numbers: Set<string>): void {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collect(inner, numbers);
    return;
  }
  for (const number of numbersIn(String(value))) {
    numbers.add(number);
    numbers.add(number.replace(/^0+(?=\d)/, ''));
  }
}
