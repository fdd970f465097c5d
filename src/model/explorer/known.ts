import { isReportUnknown, reportDays } from './first-report.ts';
import type { ExplorerEvent, View } from './state.ts';

/** Whether an event was out by the end of a day: it was, it was not yet, or the cited sources do not show it. */
export type Known = 'out' | 'not-yet' | 'unknown';

/**
 * Whether the public could read of an event by the end of the day that the view asks for. Where only a month or year of
 * the first report is known, it is out once that is over. Without any, it is never said to be out.
 */
export function known(event: ExplorerEvent, { knownBy }: Pick<View, 'knownBy'>): Known {
  if (knownBy === null) return 'out';
  const days = reportDays(event);
  if (knownBy < days.first) return 'not-yet';
  return days.last <= knownBy && !isReportUnknown(event) ? 'out' : 'unknown';
}
