import type { VisibilityStep } from '../schema/network.ts';
import type { Axis } from './axis.ts';
import type { Span } from './ink.ts';

/** What is known of one row of the strip, and how well: each state has an ink of its own. */
export type RowState = 'visible' | 'said-visible' | 'unstable' | 'said-gone' | 'gone' | 'unknown';

/** A row of the strip while its state lasts. */
export interface Segment {
  row: number;
  state: RowState;
  /** What is settled; null where the bounds leave nothing. */
  core: Span | null;
  /** Where it began, if that is not settled. */
  fadeIn: Span | null;
  /** Where it ended, if that is not settled. */
  fadeOut: Span | null;
}

/** Number of rows: the networks that were measured. */
export const ROWS = 4;

/**
 * The state of each row in one step, from the top. A network that no statement excludes is solid or gone; one
 * that is only said to be there, or gone, is drawn as said; a range is unstable; the rest is unknown.
 */
export function rowStates({ state, networks, min, max }: VisibilityStep): RowState[] {
  return Array.from({ length: ROWS }, (_, row) => {
    if (row < min) return 'visible';
    if (row >= max) return 'gone';
    if (state === 'unknown' || networks === null) return state === 'range' ? 'unstable' : 'unknown';
    return row < networks ? 'said-visible' : 'said-gone';
  });
}

/** The strip as segments, row by row, in the order of time, cut at the ends of a period. */
export function segmentsOf(
  series: readonly VisibilityStep[],
  axis: Axis,
  period: { from: string; to: string },
): Segment[] {
  const limits: Span = [axis.x(period.from), axis.x(period.to)];
  const steps = series.map((step, index) => ({ states: rowStates(step), began: bound(step, series[index + 1], axis) }));
  return Array.from({ length: ROWS }, (_, row) =>
    runsOf(steps.map(({ states, began }) => ({ state: states[row] ?? 'unknown', began })))
      .map(({ state, began, ended }) => segment({ row, state, began, ended }, limits))
      .filter((drawn): drawn is Segment => drawn !== null),
  ).flat();
}

/** The states that a strip uses, in the order of the legend. */
export function statesIn(segments: readonly Segment[]): RowState[] {
  const order: RowState[] = ['visible', 'said-visible', 'unstable', 'gone', 'said-gone', 'unknown'];
  return order.filter((state) => segments.some((drawn) => drawn.state === state));
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
function bound({ from }: VisibilityStep, next: VisibilityStep | undefined, { x }: Axis): Span {
  if (!from) return [-Infinity, -Infinity];
  const last = next?.from ? Math.min(x(from.latest), x(next.from.earliest)) : x(from.latest);
  return [x(from.earliest), Math.max(x(from.earliest), last)];
}

function segment({ row, state, began, ended }: Run & { row: number }, [first, last]: Span): Segment | null {
  const cut = ([x0, x1]: Span): Span | null => {
    const inside: Span = [Math.max(x0, first), Math.min(x1, last)];
    return inside[1] > inside[0] ? inside : null;
  };
  const core = cut([began[1], ended[0]]);
  const [fadeIn, fadeOut] = [cut(began), cut(ended)];
  return core || fadeIn || fadeOut ? { row, state, core, fadeIn, fadeOut } : null;
}
