/** What stands in one row of a figure: intervals of pixels, each taken once. */
export interface Row {
  taken: Interval[];
}

/** A piece of a row. */
export interface Interval {
  x0: number;
  x1: number;
  /** Whether a mark or the words beside one. */
  kind: 'mark' | 'label';
}

/** Room between two marks. */
export const MARK_GAP = 4;
/** Room between words and whatever is not their own mark, so that each is read with its own. */
export const LABEL_GAP = 10;

/** Whether a piece can stand in a row with room on both sides. */
export function hasRoom(row: Row | undefined, piece: Interval): boolean {
  return (row?.taken ?? []).every((other) => {
    const gap = other.kind === 'mark' && piece.kind === 'mark' ? MARK_GAP : LABEL_GAP;
    return piece.x1 + gap <= other.x0 || other.x1 + gap <= piece.x0;
  });
}

/** Puts a piece into a row of a list, which grows as needed. */
export function take(rows: Row[], index: number, piece: Interval): void {
  while (rows.length <= index) rows.push({ taken: [] });
  rows[index]?.taken.push(piece);
}
