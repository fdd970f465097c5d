import {
  utcDay,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcYear,
  type CountableTimeInterval,
} from 'd3';
import { dayStart, instantsOf, wallAt } from './wall.ts';

/** A unit of the clock or the calendar. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Instants, and what the clocks of a zone show at them, written as if it were UTC. */
export interface Instant {
  /** Milliseconds UTC. */
  at: number;
  wall: Date;
}

const INTERVALS: Readonly<Record<Unit, CountableTimeInterval>> = {
  minute: utcMinute,
  hour: utcHour,
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
  year: utcYear,
};

/** Hours in a unit, roughly: enough to pass over steps that are far too fine. */
export const HOURS: Readonly<Record<Unit, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8766,
};

const DAY = 86_400_000;

/**
 * The instants from one to before another, in milliseconds UTC, at which every so many units begin on the
 * clocks of a zone. Steps of minutes, hours, months and years stand fast; those of days count from the first.
 */
export function beginnings(
  from: number,
  to: number,
  unit: Unit,
  step: number,
  zone: string,
): Instant[] {
  const clock = unit === 'minute' || unit === 'hour';
  // Where clocks are set back or forward within, their times begin earlier or end later than at the ends.
  const [early, late] = zone === 'UTC' ? [0, 0] : [clock ? DAY : 0, DAY];
  const start = new Date(wallAt(from, zone) - early);
  const end = new Date(wallAt(to, zone) + late);
  return inInterval(unit, step, start, end)
    .flatMap((wall) => {
      const midnight = clock ? undefined : dayStart(wall.getTime(), zone);
      const instants = clock ? instantsOf(wall.getTime(), zone) : [midnight ?? NaN];
      return instants.map((at) => ({ at, wall }));
    })
    .filter(({ at }) => at >= from && at < to);
}

/** Where a unit of the clocks of a zone that holds an instant began, written as if it were UTC. */
export function floorOf(instant: number, unit: Unit, zone: string): Date {
  return INTERVALS[unit].floor(new Date(wallAt(instant, zone)));
}

function inInterval(unit: Unit, step: number, start: Date, end: Date): Date[] {
  const interval = INTERVALS[unit];
  if (step > 1 && unit !== 'day' && unit !== 'week' && unit !== 'year')
    return (interval.every(step) ?? interval).range(start, end);
  const all = interval.range(start, end);
  return step > 1 ? all.filter((_, index) => index % step === 0) : all;
}
