import type { Ink } from './ink.ts';
import type { Label } from './labels.ts';

/** Where words hang in a frame that grows: a place of the mark and a fixed distance from it. */
export interface Anchor {
  /** The place on the mark, in pixels of the layout. */
  x: number;
  /** From there to the words, in pixels that stay. */
  dx: number;
  /** Whether the words end there instead of beginning. */
  end: boolean;
}

/** Where a mark begins, or the middle of a point: the place that moves when the frame grows. */
export function originOf({ shape, extent }: Ink): number {
  return shape === 'point' ? (extent[0] + extent[1]) / 2 : extent[0];
}

/** Hangs a label on the part of its mark that is in the frame, on the side on which it stands. */
export function anchorOf(ink: Ink, { side, x0, x1 }: Label): Anchor {
  const origin = Math.max(0, originOf(ink));
  if (side === 'left') return { x: origin, dx: x1 - origin, end: true };
  const right = side === 'right' && !ink.widened ? ink.extent[1] : origin;
  return { x: right, dx: x0 - right, end: false };
}
