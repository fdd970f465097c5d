import type { Timed } from './crowd.ts';
import { tenth } from './percent.ts';

/** Pixels of the level end of a line that leads out of sight, and of the arms of its arrow. */
const [LEVEL, ARM] = [18, 5];
/** Pixels between places up to which they count as side by side, and by which a line then rises. */
const [BESIDE, RISE] = [24, 28];

/** A line down from one place and up to another; side by side, in an arch. Of SVG, in pixels. */
export function lineTo(x0: number, y0: number, x1: number, y1: number): string {
  const [bend0, bend1] = bends(y0, y1);
  return `M${at(x0, y0)}C${at(x0, bend0)} ${at(x1, bend1)} ${at(x1, y1)}`;
}

/** A line from a place to an edge, where it ends level in an open arrow; -1 for the left edge, 1 for the right. Of SVG, in pixels. */
export function lineAway(x: number, y: number, edge: number, side: -1 | 1, height: number): string {
  const tip = edge - side;
  const [turn, arm] = [tip - side * LEVEL, tip - side * ARM];
  const head = `M${at(arm, height - ARM)}L${at(tip, height)}L${at(arm, height + ARM)}`;
  return `${lineTo(x, y, turn, height)}L${at(tip, height)}${head}`;
}

/** On which side of a window an event lies that was looked for on its axis; 0 for one of which some can be seen. */
export function sideOf({ x0, x1 }: Pick<Timed, 'x0' | 'x1'>, width: number): -1 | 0 | 1 {
  if (x0 >= width) return 1; // its end is then not looked for
  return x1 <= 0 ? -1 : 0;
}

function bends(y0: number, y1: number): [first: number, last: number] {
  const middle = (y0 + y1) / 2;
  return Math.abs(y1 - y0) < BESIDE ? [y0 - RISE, y1 - RISE] : [middle, middle];
}

function at(x: number, y: number): string {
  return `${String(tenth(x) ?? 0)} ${String(tenth(y) ?? 0)}`;
}
