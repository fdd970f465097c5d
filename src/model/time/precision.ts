import type { Event } from '../../schema/event.ts';
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

/** Why a start, or else an end, stands only in the calendar of its place; null where all times convert. */
export function unconvertedWords(event: Event): string | null {
  const finer = { day: 'hour', month: 'day', year: 'month' } as const;
  for (const [moment, of] of [
    [startOf(event), ''],
    [endOf(event), ' of the end'],
  ] as const) {
    const { precision } = moment;
    if (!precision || precision === 'minute' || precision === 'hour') continue;
    return `The ${finer[precision]}${of} is not known. A ${precision} keeps the calendar of its place, because turning it into another zone would invent an hour that nobody reported.`;
  }
  return null;
}

function knownWords(moment: Moment): string {
  const { precision } = moment;
  if (!precision) return 'not known';
  if (machineTime(moment)) return `known to the ${precision}`;
  return `known only to lie ${converts(moment) ? 'between two times' : `within a span of ${precision}s`}`;
}
