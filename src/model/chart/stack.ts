import { byRank, candidates, piece, type Label, type Mark } from './labels.ts';
import { hasRoom, take, type Row } from './row.ts';

/** A mark that has no row yet. */
export type Loose = Omit<Mark, 'row'>;

/** How a lane may grow. */
export interface StackFrame {
  width: number;
  fontSize: number;
  /** Rows up to which a lane grows so that labels find room; marks may need more. */
  rows: number;
  /** Rows in which marks stood before, by id: they stay there where they have room, so that nothing jumps. */
  keep?: ReadonlyMap<string, number> | undefined;
}

/**
 * Gives each mark of a lane a row in which it touches no other, and keeps room for labels, those of
 * the most important first. Every mark finds a row.
 */
export function stack(marks: readonly Loose[], frame: StackFrame): Map<string, number> {
  const rows: Row[] = [];
  const found = new Map<string, number>();
  for (const mark of byRank(marks)) {
    const place = keptPlace(rows, mark, frame) ??
      labelledPlace(rows, mark, frame) ?? { row: firstFree(rows, mark), label: null };
    found.set(mark.id, place.row);
    take(rows, place.row, asPiece(mark));
    if (place.label) take(rows, place.label.row, piece(place.label));
  }
  return found;
}

function keptPlace(rows: readonly Row[], mark: Loose, { keep }: StackFrame) {
  const row = keep?.get(mark.id);
  return row !== undefined && hasRoom(rows[row], asPiece(mark)) ? { row, label: null } : undefined;
}

function labelledPlace(
  rows: readonly Row[],
  mark: Loose,
  frame: StackFrame,
): { row: number; label: Label } | undefined {
  for (let row = 0; row < frame.rows; row += 1) {
    if (!hasRoom(rows[row], asPiece(mark))) continue;
    const label = candidates({ ...mark, row }, frame).find(
      (place) => place.row >= 0 && place.row < frame.rows && hasRoom(rows[place.row], piece(place)),
    );
    if (label) return { row, label };
  }
  return undefined;
}

function firstFree(rows: readonly Row[], mark: Loose): number {
  let row = 0;
  while (!hasRoom(rows[row], asPiece(mark))) row += 1;
  return row;
}

function asPiece({ x0, x1 }: Loose) {
  return { x0, x1, kind: 'mark' as const };
}
