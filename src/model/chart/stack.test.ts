/**
 * Rows of a lane. A green run does not prove that a lane is as low as it could be.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { crowds } from '../../../tests/fixtures/marks.ts';
import { byRank } from './labels.ts';
import { MARK_GAP } from './row.ts';
import { stack } from './stack.ts';

suite('rows', () => {
  test('hold every mark, and no two that touch', () => {
    for (const { marks, width } of crowds) {
      const rowOf = stack(marks, { width, fontSize: 12, rows: 4 });
      assert.equal(rowOf.size, marks.length);
      marks.forEach((mark, index) => {
        for (const other of marks.slice(index + 1)) {
          if (rowOf.get(mark.id) !== rowOf.get(other.id)) continue;
          assert.ok(mark.x1 + MARK_GAP <= other.x0 || other.x1 + MARK_GAP <= mark.x0);
        }
      });
    }
  });

  test('begin with the most important mark, which stands at the top or right under its words', () => {
    for (const { marks, width } of crowds) {
      const [first] = byRank(marks);
      const row = stack(marks, { width, fontSize: 12, rows: 4 }).get(first?.id ?? '');
      assert.ok(row === 0 || row === 1);
    }
  });

  test('are left without a hole', () => {
    for (const { marks, width } of crowds) {
      const rows = new Set(stack(marks, { width, fontSize: 12, rows: 0 }).values());
      assert.deepEqual(
        [...rows].sort((a, b) => a - b),
        Array.from(rows, (_, row) => row),
      );
    }
  });
});
