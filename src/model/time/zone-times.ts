import { clockLabel, listDay, sayDate, sayDay, type Moment } from './time-words.ts';

/** A clock time, or a span of them on one day, with its day in words. */
export interface ZoneTime {
  /** `16:15`, `16:00–16:15` or `c. 16:00`. */
  clock: string;
  /** `22 December 2014` */
  date: string;
}

/**
 * A time that converts, in one zone: one piece where it lies on one day there, two where it lies between
 * two days. Empty for a time that does not convert.
 */
export function zoneTimes(moment: Moment, zone: string): ZoneTime[] {
  const { bound } = moment;
  const clock = clockLabel(moment, zone);
  if (!bound || !clock) return [];
  const [first, last] = [at(moment, bound.earliest), at(moment, bound.latest)];
  const [from, to] = [listDay(first, zone), listDay(last, zone)];
  if (from === to) return [{ clock, date: sayDate(from) }];
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return [
    { clock: clockLabel(first, zone), date: sameYear ? sayDay(from) : sayDate(from) },
    { clock: clockLabel(last, zone), date: sayDate(to) },
  ];
}

function at(moment: Moment, instant: string): Moment {
  return { ...moment, bound: { earliest: instant, latest: instant }, precision: 'minute' };
}
