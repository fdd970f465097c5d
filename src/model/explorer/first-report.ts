import type { Bound } from '../../schema/time.ts';
import { DAY, dayOf, daysOf, type Days } from './day.ts';
import type { ExplorerEvent, View } from './state.ts';

/** Later than every day. */
const OPEN = '9999-12-31';

const remembered = new WeakMap<ExplorerEvent, Days>();

/**
 * The first and last day on which the first report of an event can have come. Where its day is not known, it came no
 * earlier than the day before the event in UTC, the earliest calendar day on which a place could have it.
 */
export function reportDays(event: ExplorerEvent): Days {
  let days = remembered.get(event);
  if (!days) remembered.set(event, (days = read(event)));
  return days;
}

/** Whether nothing bounds the first report of an event but the event itself. */
export function isReportUnknown(event: ExplorerEvent): boolean {
  return reportDays(event).last === OPEN;
}

/** When the clock of a view places an event: it happened, lasted, or was first reported within. Instants as the record writes them. */
export function whenOf(event: ExplorerEvent, { clock }: Pick<View, 'clock'>): Bound {
  const { start, end } = event;
  if (clock === 'happened') return { earliest: start.earliest, latest: (end ?? start).latest };
  const { first, last } = reportDays(event);
  return { earliest: `${first}T00:00:00Z`, latest: `${last}T23:59:59Z` };
}

function read({ firstReported, start }: ExplorerEvent): Days {
  const days = firstReported === null ? null : daysOf(firstReported);
  if (days && days.first === days.last) return days;
  const eve = dayOf(Date.parse(start.earliest) - DAY);
  if (!days) return { first: eve, last: OPEN };
  return { first: eve > days.first && eve <= days.last ? eve : days.first, last: days.last };
}
