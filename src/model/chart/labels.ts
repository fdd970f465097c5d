import { hasRoom, take, type Interval, type Row } from './row.ts';
import { textWidth } from './text-width.ts';

/** A mark in a lane and the words that it would like beside it. */
export interface Mark {
  id: string;
  /** Its ends in pixels, with an open end. */
  x0: number;
  x1: number;
  /** Row of the lane, 0 at the top. */
  row: number;
  /** Words beside it. */
  label: string;
  /** Which labels stay when there is no room for all: the highest first. */
  importance: number;
}

/** Where a label stands, seen from its mark. */
export type Side = 'right' | 'left' | 'above' | 'below';

/** A label that found room. */
export interface Label {
  side: Side;
  row: number;
  /** Its ends in pixels. */
  x0: number;
  x1: number;
}

/** Frame in which labels are placed. */
export interface Frame {
  width: number;
  /** Number of rows. */
  rows: number;
  /** Size of the words in pixels. */
  fontSize: number;
}

/** Room between a mark and its own words. */
export const OWN_GAP = 6;
/** Room between words and the edge of the frame. */
export const INSET = 2;

/** The places that a label could take, best first: beside its mark, then over or under it. */
export function candidates(mark: Mark, { width, fontSize }: Omit<Frame, 'rows'>): Label[] {
  const { row, x0, x1 } = mark;
  const words = textWidth(mark.label, fontSize);
  const start = Math.min(Math.max(x0, INSET), width - INSET - words);
  const right: Label = { side: 'right', row, x0: x1 + OWN_GAP, x1: x1 + OWN_GAP + words };
  const left: Label = { side: 'left', row, x0: x0 - OWN_GAP - words, x1: x0 - OWN_GAP };
  const over: Label = { side: 'above', row: row - 1, x0: start, x1: start + words };
  const under: Label = { side: 'below', row: row + 1, x0: start, x1: start + words };
  return [right, left, over, under].filter(
    (label) => label.x0 >= INSET && label.x1 <= width - INSET,
  );
}

/** Marks in the order in which they choose: by importance, then as they are given, which is by time. */
export function byRank<T extends { importance: number }>(marks: readonly T[]): T[] {
  return marks
    .map((mark, index) => ({ mark, index }))
    .sort((a, b) => b.mark.importance - a.mark.importance || a.index - b.index)
    .map(({ mark }) => mark);
}

/**
 * Gives labels to marks that stand fast. No label touches a mark, another label or the edge; one that
 * finds no room is left out, never cut, and a more important one is never left out for a lesser. Only those
 * of `chosen` may have one.
 */
export function placeLabels(
  marks: readonly Mark[],
  frame: Frame,
  chosen: readonly Mark[] = marks,
): Map<string, Label> {
  const rows: Row[] = [];
  for (const mark of marks) take(rows, mark.row, { x0: mark.x0, x1: mark.x1, kind: 'mark' });
  const labels = new Map<string, Label>();
  for (const mark of byRank(chosen)) {
    const label = candidates(mark, frame).find(
      (place) => place.row >= 0 && place.row < frame.rows && isFree(rows, mark, place),
    );
    if (!label) continue;
    labels.set(mark.id, label);
    take(rows, label.row, piece(label));
  }
  return labels;
}

/** A label as a piece of a row. */
export function piece({ x0, x1 }: Label): Interval {
  return { x0, x1, kind: 'label' };
}

/** Its own mark stands nearer to a label than anything else may. */
function isFree(rows: readonly Row[], mark: Mark, label: Label): boolean {
  const others = (rows[label.row]?.taken ?? []).filter(
    ({ kind, x0, x1 }) =>
      !(label.row === mark.row && kind === 'mark' && x0 === mark.x0 && x1 === mark.x1),
  );
  return hasRoom({ taken: others }, piece(label));
}
