import { localTime } from '../model/time/zone.ts';
import type { Bound, Precision } from '../schema/time.ts';

/** Characters of an ISO date that are known at each precision. */
const LENGTH: Readonly<Record<Precision, number>> = {
  year: 4,
  month: 7,
  day: 10,
  hour: 10,
  minute: 10,
};

/**
 * A bounded time as one ISO 8601 date, never finer than it is known: an instant only where one minute was reported, else the day, the
 * month or the year in the calendar of the place, as much of it as both bounds share.
 */
export function dateOf({ earliest, latest }: Bound, precision: Precision, zone: string): string {
  if (earliest === latest && precision === 'minute') return earliest;
  const [first, last] = [earliest, latest].map((instant) => localTime(instant, zone).day);
  const parts = (first ?? '').slice(0, LENGTH[precision]).split('-');
  const others = (last ?? '').split('-');
  const shared = parts.findIndex((part, index) => part !== others[index]);
  return parts.slice(0, shared < 0 ? parts.length : Math.max(shared, 1)).join('-');
}
