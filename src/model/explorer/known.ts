import { DAY, dayOf, daysOf, type Days } from './day.ts';
import type { ExplorerEvent, View } from './state.ts';

/** Whether an event was out by the end of a day: it was, it was not yet, or the cited sources do not show it. */
export type Known = 'out' | 'not-yet' | 'unknown';

/** Later than every day. */
const OPEN = '9999-12-31';

const remembered = new WeakMap<ExplorerEvent, Days>();

/**
 * Whether the public could read of an event by the end of the day that the view asks for. Where only a month or year of
 * the first report is known, it is out once that is over. Without any, it is never said to be out.
 */
export function known(event: ExplorerEvent, { knownBy }: Pick<View, 'knownBy'>): Known {
  if (knownBy === null) return 'out';
  let days = remembered.get(event);
  if (!days) remembered.set(event, (days = reportDays(event)));
  if (knownBy < days.first) return 'not-yet';
  return days.last <= knownBy && days.last !== OPEN ? 'out' : 'unknown';
}

/**
 * The first and last day on which the first report can have come. Where its day is not known, it came no
 * earlier than the day before the event in UTC, the earliest calendar day on which a place could have it.
 */
function reportDays({ firstReported, start }: ExplorerEvent): Days {
  const days = firstReported === null ? null : daysOf(firstReported);
  if (days && days.first === days.last) return days;
  const eve = dayOf(Date.parse(start.earliest) - DAY);
  if (!days) return { first: eve, last: OPEN };
  return { first: eve > days.first && eve <= days.last ? eve : days.first, last: days.last };
}
