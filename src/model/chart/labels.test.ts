/**
 * Labels beside marks, for crowds of marks at many widths. A green run does not prove that a reader finds the mark of a label at once.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { crowds } from '../../../tests/fixtures/marks.ts';
import {
  byRank,
  candidates,
  INSET,
  OWN_GAP,
  placeLabels,
  type Label,
  type Mark,
} from './labels.ts';
import { stack } from './stack.ts';
import { textWidth } from './text-width.ts';

const FONT = 12;

/** A crowd in rows, with its labels. */
const laidOut = crowds.map(({ marks: loose, width, seed, count }) => {
  const rowOf = stack(loose, { width, fontSize: FONT, rows: 4 });
  const marks: Mark[] = loose.map((mark) => ({ ...mark, row: rowOf.get(mark.id) ?? 0 }));
  const frame = { width, fontSize: FONT, rows: Math.max(...marks.map(({ row }) => row + 1)) };
  const name = `seed ${String(seed)}, ${String(count)} marks in ${String(width)} px`;
  return { marks, frame, name, labels: placeLabels(marks, frame) };
});

const meet = (
  a: { row: number; x0: number; x1: number },
  b: { row: number; x0: number; x1: number },
) => a.row === b.row && a.x0 < b.x1 && b.x0 < a.x1;

suite('labels', () => {
  test('show at least some of a crowd, or the laws below prove nothing', () => {
    assert.ok(laidOut.filter(({ labels }) => labels.size > 2).length > laidOut.length / 3);
    assert.ok(laidOut.some(({ labels, marks }) => labels.size < marks.length));
    for (const side of ['right', 'left', 'above', 'below']) {
      assert.ok(
        laidOut.some(({ labels }) => [...labels.values()].some((label) => label.side === side)),
        side,
      );
    }
  });

  test('do not touch each other', () => {
    for (const { labels, name } of laidOut) {
      const all = [...labels.values()];
      all.forEach((label, index) => {
        assert.ok(!all.slice(index + 1).some((other) => meet(label, other)), name);
      });
    }
  });

  test('lie on no mark', () => {
    for (const { labels, marks, name } of laidOut) {
      for (const label of labels.values())
        assert.ok(!marks.some((mark) => meet(label, mark)), name);
    }
  });

  test('stay in the frame and are never cut', () => {
    for (const { labels, marks, frame, name } of laidOut) {
      for (const mark of marks) {
        const label = labels.get(mark.id);
        if (!label) continue;
        assert.ok(label.x0 >= INSET && label.x1 <= frame.width - INSET, name);
        assert.ok(label.row >= 0 && label.row < frame.rows, name);
        assert.ok(Math.abs(label.x1 - label.x0 - textWidth(mark.label, FONT)) < 1e-9, name);
      }
    }
  });

  test('stand beside their mark, or over or under some part of it', () => {
    for (const { labels, marks, name } of laidOut) {
      for (const mark of marks) {
        const label = labels.get(mark.id);
        if (label?.side === 'right') assert.equal(label.x0, mark.x1 + OWN_GAP, name);
        if (label?.side === 'left') assert.equal(label.x1, mark.x0 - OWN_GAP, name);
        if (label && label.row !== mark.row) {
          assert.equal(Math.abs(label.row - mark.row), 1, name);
          assert.ok(label.x0 <= Math.max(mark.x0, INSET) && label.x1 >= mark.x0, name);
        }
      }
    }
  });

  test('are left out only for marks and for labels of more important events', () => {
    for (const { labels, marks, frame, name } of laidOut) {
      const ranked = byRank(marks);
      const near = ({ row, x0, x1 }: Label) => ({ row, x0: x0 - 10, x1: x1 + 10 });
      ranked.forEach((mark, rank) => {
        if (labels.has(mark.id)) return;
        const before = ranked.slice(0, rank).flatMap(({ id }) => labels.get(id) ?? []);
        for (const place of candidates(mark, frame)) {
          if (place.row < 0 || place.row >= frame.rows) continue;
          const others = marks.filter(({ id }) => id !== mark.id);
          assert.ok(
            [...others, ...before].some((other) => meet(near(place), other)),
            name,
          );
        }
      });
    }
  });

  test('stay apart in every wider frame, where marks move and words keep their size', () => {
    for (const { labels, marks, name } of laidOut) {
      for (const factor of [1.1, 1.7, 3]) {
        const moved = marks.flatMap(({ id, row, x0, x1 }) => {
          const label = labels.get(id);
          const mark = { row, x0: x0 * factor, x1: x1 * factor };
          if (!label) return [mark];
          const shift = label.side === 'right' ? mark.x1 - x1 : mark.x0 - x0;
          return [mark, { row: label.row, x0: label.x0 + shift, x1: label.x1 + shift }];
        });
        moved.forEach((one, index) => {
          assert.ok(!moved.slice(index + 1).some((other) => meet(one, other)), name);
        });
      }
    }
  });
});

test('marks choose by importance, then in the order of time', () => {
  const marks = [1, 3, 2, 3].map((importance, index) => ({ importance, index }));
  assert.deepEqual(
    byRank(marks).map(({ index }) => index),
    [1, 3, 2, 0],
  );
});
