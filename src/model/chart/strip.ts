import type { VisibilityStep } from '../../schema/visibility.ts';
import type { Axis } from './axis.ts';
import type { Span } from './ink.ts';

/** What a strip is drawn from: of each step when it began and what is known of it. */
export type StripStep = Pick<VisibilityStep, 'from' | 'state' | 'networks' | 'min' | 'max'>;

/** A strip before it is laid on an axis: little enough to be sent to a browser. */
export interface StripData {
  series: readonly StripStep[];
  /** Its period, UTC. */
  from: string;
  to: string;
}

/** What is known of one row of the strip, and how well: each state has an ink of its own. */
export type RowState = 'visible' | 'said-visible' | 'unstable' | 'gone' | 'said-gone' | 'unknown';

/** A row of the strip while its state lasts. Pixels count from the start of the strip. */
export interface Segment {
  row: number;
  state: RowState;
  /** What is settled; null where the bounds leave nothing. */
  core: Span | null;
  /** Where it began, if that is not settled; it may reach beyond the strip. */
  fadeIn: Span | null;
  /** Where it ended, likewise. */
  fadeOut: Span | null;
}

/** The strip as segments. */
export interface StripDrawing {
  /** Its ends on the axis, in pixels. */
  x0: number;
  x1: number;
  /** Row by row, in the order of time. */
  segments: Segment[];
}

/** Number of rows: the networks that were measured. */
export const ROWS = 4;

/** Height of a row of the strip over a chart, and of the room between two, in pixels. */
export const BAND = { thickness: 11, gap: 3 };

const ORDER: readonly RowState[] = [
  'visible',
  'said-visible',
  'unstable',
  'gone',
  'said-gone',
  'unknown',
];

/**
 * The state of each row in one step, from the top. A network that no statement excludes is there or gone;
 * one that is only said to be there, or gone, is drawn as said; a range is unstable; the rest is unknown.
 */
export function rowStates({ state, networks, min, max }: Omit<StripStep, 'from'>): RowState[] {
  return Array.from({ length: ROWS }, (_, row) => {
    if (row < min) return 'visible';
    if (row >= max) return 'gone';
    if (networks === null) return state === 'range' ? 'unstable' : 'unknown';
    return row < networks ? 'said-visible' : 'said-gone';
  });
}

/** A strip without its words and sources. */
export function stripData(
  series: readonly StripStep[],
  { from, to }: Pick<StripData, 'from' | 'to'>,
): StripData {
  const pick = ({ from: begun, state, networks, min, max }: StripStep): StripStep => {
    return { from: begun, state, networks, min, max };
  };
  return { series: series.map(pick), from, to };
}

/** Draws the steps of a period on an axis; a state that lasts through several steps is one segment. */
export function drawStrip(
  series: readonly StripStep[],
  axis: Axis,
  period: { from: string; to: string },
): StripDrawing {
  const [x0, x1] = [axis.x(period.from), axis.x(period.to)];
  const steps = series.map((step, index) => ({
    states: rowStates(step),
    began: boundOf(step, series[index + 1], (instant) => axis.x(instant) - x0),
  }));
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const segments = rows.flatMap((row) =>
    runsOf(steps.map(({ states, began }) => ({ state: states[row] ?? 'unknown', began }))).flatMap(
      (run) => segmentOf(row, run, x1 - x0),
    ),
  );
  return { x0, x1, segments };
}

/** The states that a strip uses, in the order of the legend. */
export function statesIn(segments: readonly Segment[]): RowState[] {
  return ORDER.filter((state) => segments.some((drawn) => drawn.state === state));
}

interface Run {
  state: RowState;
  began: Span;
  ended: Span;
}

/** Joins steps in which the row keeps its state. */
function runsOf(steps: readonly { state: RowState; began: Span }[]): Run[] {
  const runs: Run[] = [];
  for (const { state, began } of steps) {
    const last = runs.at(-1);
    if (last?.state === state) continue;
    if (last) last.ended = began;
    runs.push({ state, began, ended: [Infinity, Infinity] });
  }
  return runs;
}

/** Where a step began; it cannot have begun after the next one. */
function boundOf(
  { from }: StripStep,
  next: StripStep | undefined,
  x: (instant: string) => number,
): Span {
  if (!from) return [-Infinity, -Infinity];
  const first = x(from.earliest);
  const last = next?.from ? Math.min(x(from.latest), x(next.from.earliest)) : x(from.latest);
  return [first, Math.max(first, last)];
}

function segmentOf(row: number, { state, began, ended }: Run, width: number): Segment[] {
  const inside = ([x0, x1]: Span): Span | null =>
    x1 > x0 && x1 > 0 && x0 < width ? [x0, x1] : null;
  const core = inside([Math.max(0, began[1]), Math.min(width, ended[0])]);
  const [fadeIn, fadeOut] = [inside(began), inside(ended)];
  return core || fadeIn || fadeOut ? [{ row, state, core, fadeIn, fadeOut }] : [];
}
