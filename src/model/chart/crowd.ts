import type { ChartEvent } from './chart.ts';
import { MIN_BAR, MIN_SPAN, OPEN_TAIL, RADIUS } from './ink.ts';
import { MARK_GAP } from './row.ts';
import type { WindowAxis } from './window-axis.ts';

/** An event with its time as numbers, so that thousands can be looked through in a frame. */
export interface Timed<E extends ChartEvent = ChartEvent> {
  event: E;
  /** Its place in the order of time. */
  index: number;
  /** Earliest and latest, milliseconds UTC. */
  from: number;
  to: number;
  /** Pixels left of its beginning, at least in all, and right of its end. */
  before: number;
  least: number;
  after: number;
  /** Pixels, on the axis on which it was last looked for. */
  x0: number;
  x1: number;
}

/** Events that stand too close to be told apart, as one count. */
export interface Cell {
  /** Stays the same while the window moves. */
  id: string;
  /** Milliseconds UTC. */
  from: number;
  to: number;
  /** Pixels. */
  x0: number;
  x1: number;
  events: Timed[];
  /** Id of the earliest. */
  first: string;
}

/** A lane's events, thinned so that each mark drawn can be seen. */
export interface Thinned {
  /** In the order of time. */
  drawn: ChartEvent[];
  cells: Cell[];
}

/** Width of a column in which marks are counted, and the least of a cell, in pixels. */
const COLUMN = 4;
const CELL = 44;
const MINUTE = 60_000;

/** Events in the order in which they are drawn when there is no room for all: by importance, then by time. */
export function ranked<E extends ChartEvent>(events: readonly E[]): Timed<E>[] {
  return events
    .map(timed)
    .sort((a, b) => b.event.importance - a.event.importance || a.index - b.index);
}

/** Looks for an event on an axis: whether any of its mark can be seen. */
export function isSeen(one: Timed, { place, width }: WindowAxis): boolean {
  one.x0 = place(one.from) - one.before;
  if (one.x0 >= width) return false;
  one.x1 = Math.max(place(one.to), one.x0 + one.least) + one.after;
  return one.x1 > 0;
}

/** Draws as many of the events seen of a lane, those first that come first, as leave at most `depth` over each other; counts the others. */
export function thin(events: readonly Timed[], axis: WindowAxis, depth: number): Thinned {
  const { width } = axis;
  const column = grid(axis, COLUMN);
  const taken = new Uint16Array(Math.ceil(width / column.size) + 2);
  const base = Math.floor(-column.start / column.size);
  const columnOf = (x: number) =>
    Math.floor((Math.min(width, Math.max(0, x)) - column.start) / column.size) - base;
  const drawn: Timed[] = [];
  const left: Timed[] = [];
  for (const one of events) {
    const first = columnOf(one.x0);
    const last = columnOf(one.x1 + MARK_GAP);
    let free = true;
    for (let at = first; free && at <= last; at += 1) free = (taken[at] ?? 0) < depth;
    if (free) for (let at = first; at <= last; at += 1) taken[at] = (taken[at] ?? 0) + 1;
    (free ? drawn : left).push(one);
  }
  drawn.sort((a, b) => a.index - b.index);
  return { drawn: drawn.map(({ event }) => event), cells: cellsOf(left, axis) };
}

function cellsOf(left: readonly Timed[], axis: WindowAxis): Cell[] {
  const { at, width } = axis;
  const { start, size } = grid(axis, CELL);
  const cells = new Map<number, Timed[]>();
  for (const one of left) {
    const begun = Math.min(width - 1, Math.max(0, one.x0 + one.before));
    const number = Math.floor((begun - start) / size);
    const cell = cells.get(number);
    if (cell) cell.push(one);
    else cells.set(number, [one]);
  }
  return [...cells].map(([number, events]) => {
    const [x0, x1] = [start + number * size, start + (number + 1) * size];
    const [from, to] = [Math.round(at(x0)), Math.round(at(x1))];
    const first = events.reduce((a, b) => (b.index < a.index ? b : a));
    const id = `${String(Math.round(from / MINUTE))}/${size.toFixed(1)}`;
    return { id, from, to, x0, x1, events, first: first.event.id };
  });
}

/** A grid at least so wide that stands fast in time on an even axis, so that a moving window does not change it. */
function grid(axis: WindowAxis, least: number): { start: number; size: number } {
  const [first] = axis.stretches;
  if (!axis.even || !first) return { start: 0, size: least };
  const [from, to] = [Date.parse(first.from), Date.parse(first.to)];
  const scale = (first.x1 - first.x0) / (to - from);
  const length = MINUTE * 2 ** Math.ceil(Math.log2(least / scale / MINUTE));
  return { start: first.x0 - (from % length) * scale, size: length * scale };
}

function timed<E extends ChartEvent>(event: E, index: number): Timed<E> {
  const { start, end, endState } = event;
  const [from, to] = [Date.parse(start.earliest), Date.parse((end ?? start).latest)];
  const after = endState === 'unknown' ? OPEN_TAIL : 0;
  const point = start.earliest === start.latest && !end;
  const bar = end !== null && start.latest < end.earliest;
  const least = point ? 2 * RADIUS : bar ? MIN_BAR : MIN_SPAN;
  return { event, index, from, to, before: point ? RADIUS : 0, least, after, x0: 0, x1: 0 };
}
