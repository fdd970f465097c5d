import type { Event } from '../schema/event.ts';
import { converts, endOf, machineTime, startOf, type Moment } from './time-words.ts';

/** How precisely the start of an event is known, and its end if it has one, as a sentence. */
export function precisionWords(event: Event): string {
  const start = knownWords(startOf(event));
  if (!event.end) return `The time is ${start}.`;
  const end = knownWords(endOf(event));
  return start === end
    ? `Start and end are ${start}.`
    : `The start is ${start}, the end is ${end}.`;
}

/** Why a time stands only in the calendar of its place; null where it converts. */
export function unconvertedWords(moment: Moment): string | null {
  if (!moment.precision || converts(moment)) return null;
  return `Only the ${moment.precision} is known. It keeps the calendar of its place, because turning it into another zone would invent an hour that nobody reported.`;
}

function knownWords(moment: Moment): string {
  const { precision } = moment;
  if (!precision) return 'not known';
  if (machineTime(moment)) return `known to the ${precision}`;
  return `known only to lie ${converts(moment) ? 'between two times' : `within a span of ${precision}s`}`;
}
