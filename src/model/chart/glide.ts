import { instantAt, type Axis } from './axis.ts';

/** From one instant to another, milliseconds UTC; while it moves, not in whole minutes. */
export interface Span {
  from: number;
  to: number;
}

/** Zooming in ends at ten minutes. */
const LEAST = 600_000;

/** A span moved by milliseconds, as far as the frame reaches. */
export function shifted({ from, to }: Span, by: number, frame: Span): Span {
  const start = Math.min(frame.to - (to - from), Math.max(frame.from, from + by));
  return { from: start, to: start + (to - from) };
}

/** A span seen `factor` times as closely, the instant `at` staying where it is: ten minutes at least, the frame at most. */
export function zoomed({ from, to }: Span, at: number, factor: number, frame: Span): Span {
  const length = to - from;
  const next = Math.min(frame.to - frame.from, Math.max(Math.min(LEAST, length), length / factor));
  const still = Math.min(to, Math.max(from, at));
  const start = still - ((still - from) / length) * next;
  return shifted({ from: start, to: start + next }, 0, frame);
}

/** A span on the way from one to another, `share` of 0 to 1: lengths by ratio, so that a zoom is even. */
export function between(a: Span, b: Span, share: number): Span {
  const [first, last] = [a.to - a.from, b.to - b.from];
  const length = first * (last / first) ** share;
  const way = first === last ? share : (length - first) / (last - first);
  const from = a.from + (b.from - a.from) * way;
  return { from, to: from + length };
}

/**
 * Where one comes in from the whole period: an even span in which the place under the pointer keeps its instant and,
 * but for `factor`, its scale. `x` is a place on the axis, `seen` the same in a window of a width.
 */
export function entry(
  axis: Axis,
  x: number,
  { seen, width }: { seen: number; width: number },
  factor: number,
  frame: Span,
): Span {
  const at = instantAt(axis, x);
  const under = axis.stretches.find(({ x1 }) => x <= x1) ?? axis.stretches.at(-1);
  if (!under) return frame;
  const scale = (Date.parse(under.to) - Date.parse(under.from)) / (under.x1 - under.x0) / factor;
  const from = at - seen * scale;
  const whole = frame.to - frame.from;
  // Where the stretch is so compressed that all would fit, one comes in by the factor alone.
  if (width * scale >= whole) return zoomed(frame, at, Math.max(factor, 2), frame);
  return shifted({ from, to: from + Math.max(LEAST, width * scale) }, 0, frame);
}
