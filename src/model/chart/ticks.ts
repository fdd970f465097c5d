import type { Axis, Stretch } from './axis.ts';
import { sayDate } from '../time/time-words.ts';
import { textWidth } from './text-width.ts';
import { beginnings, HOURS, type Instant, type Unit } from './tick-steps.ts';
import { wallAt } from './wall.ts';

/** A line of the axis. */
export interface Tick {
  x: number;
  /** Words right of the line; null where they have no room. */
  label: string | null;
}

/** From fine to coarse; the first whose labels have room is taken. */
const STEPS: readonly (readonly [Unit, number])[] = [
  ['hour', 1],
  ['hour', 3],
  ['hour', 6],
  ['hour', 12],
  ['day', 1],
  ['day', 2],
  ['day', 3],
  ['day', 4],
  ['week', 1],
  ['week', 2],
  ['month', 1],
  ['month', 3],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
];

/** Room between a line and its label, and between a label and the next line. */
const BEFORE = 3;
const AFTER = 3;
/** Milliseconds. */
const DAY = 86_400_000;
const YEAR = 365 * DAY;
/** Lines nearer than this blur into gray. */
const MINOR_GAP = 8;

/**
 * The lines of an axis, stretch by stretch, each with its date or 24-hour clock where there is room, on the
 * clocks and the calendar of a zone.
 */
export function ticksOf(axis: Axis, fontSize: number, zone = 'UTC'): Tick[] {
  return axis.stretches.flatMap((stretch) => {
    for (const [unit, step] of STEPS) {
      if (pixelsOf(stretch, unit, step) < MINOR_GAP) continue;
      if (unit === 'year' && lengthOf(stretch) < YEAR) break; // "2014" would say nothing of some days of it
      const instants = instantsOf(stretch, unit, step, zone);
      const ticks = labelled(axis, instants, unit);
      if (instants.length > 0 && haveRoom(ticks, stretch, fontSize)) {
        const major = ticks.map((tick) =>
          leaves(tick, stretch, fontSize) ? { ...tick, label: null } : tick,
        );
        return withMinor(axis, stretch, unit, major, zone);
      }
    }
    return [];
  });
}

function lengthOf({ from, to }: Stretch): number {
  return Date.parse(to) - Date.parse(from);
}

function pixelsOf(stretch: Stretch, unit: Unit, step: number): number {
  const hours = lengthOf(stretch) / 3_600_000;
  return ((stretch.x1 - stretch.x0) / hours) * HOURS[unit] * step;
}

/** The instants of a stretch at which a step of a unit begins; years count from the first, whole or not. */
function instantsOf({ from, to }: Stretch, unit: Unit, step: number, zone: string): Instant[] {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (unit !== 'year') return beginnings(start, end, unit, step, zone);
  const all = beginnings(start, end, unit, 1, zone);
  const first = all[0]?.at ?? Infinity;
  // A stretch that is a whole number of years in UTC begins a few hours off in other zones: that is no year.
  if (first - start > DAY) all.unshift({ at: start, wall: new Date(wallAt(start, zone)) });
  return all.filter((_, index) => index % step === 0);
}

function labelled(axis: Axis, instants: readonly Instant[], unit: Unit): Tick[] {
  return instants.map(({ at, wall }, index) => ({
    x: axis.x(new Date(at).toISOString()),
    label: tickLabel(wall, instants[index - 1]?.wall, unit),
  }));
}

/** "22 Dec" at the first line of a stretch or month, then "23"; "06:00" within a day; "2014" for years. */
function tickLabel(instant: Date, before: Date | undefined, unit: Unit): string {
  const [day = '', clock = ''] = instant.toISOString().split(/[T.]/);
  const [year = '', month = '', date = ''] = day.split('-');
  if (unit === 'year') return year;
  const name = sayDate(`${year}-${month}`, false).slice(0, 3);
  if (unit === 'month') return before?.getUTCFullYear() === Number(year) ? name : `${name} ${year}`;
  const hour = clock.slice(0, 5);
  if (unit === 'hour' && hour !== '00:00')
    return before ? hour : `${String(Number(date))} ${name}, ${hour}`;
  const short = unit !== 'hour' && before?.getUTCMonth() === instant.getUTCMonth();
  return short ? String(Number(date)) : `${String(Number(date))} ${name}`;
}

function haveRoom(ticks: readonly Tick[], stretch: Stretch, fontSize: number): boolean {
  return (
    ticks.every(({ x, label }, index) => {
      const next = ticks[index + 1];
      return !next || x + BEFORE + textWidth(label ?? '', fontSize) + AFTER <= next.x;
    }) && ticks.some((tick) => !leaves(tick, stretch, fontSize))
  );
}

function leaves({ x, label }: Tick, { x1 }: Stretch, fontSize: number): boolean {
  return x + BEFORE + textWidth(label ?? '', fontSize) + AFTER > x1;
}

function withMinor(
  axis: Axis,
  stretch: Stretch,
  unit: Unit,
  major: readonly Tick[],
  zone: string,
): Tick[] {
  if (unit === 'hour' || pixelsOf(stretch, unit, 1) < MINOR_GAP) return [...major];
  const minor = labelled(axis, instantsOf(stretch, unit, 1, zone), unit).map((tick) => ({
    ...tick,
    label: null,
  }));
  return minor.map((tick) => major.find(({ x }) => x === tick.x) ?? tick);
}
