/**
 * The shapes of the strip. A green run does not prove that a reader can tell the inks apart.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripPieces } from './strip-pieces.ts';
import type { RowState, Segment } from './strip.ts';

const states: readonly RowState[] = [
  ...(['visible', 'said-visible', 'unstable', 'gone', 'said-gone', 'unknown'] as const),
];
const segment = (state: RowState, changes: Partial<Segment> = {}): Segment => ({
  ...{ row: 0, state, core: [10, 50], fadeIn: null, fadeOut: null },
  ...changes,
});

test('every state has ink, within its row and its time', () => {
  for (const state of states) {
    const pieces = stripPieces(segment(state, { fadeIn: [5, 10], fadeOut: [50, 60] }), 11);
    assert.ok(pieces.length > 0, state);
    for (const { y, height, span } of pieces) {
      assert.ok(y >= 0 && y + height <= 11, state);
      assert.ok(span[0] >= 5 && span[1] <= 60, state);
    }
  }
});

test('only what fades carries a fade, on its side', () => {
  for (const state of states.filter((each) => each !== 'unknown')) {
    const pieces = stripPieces(segment(state, { fadeOut: [50, 60] }), 11);
    for (const { fade, span } of pieces)
      assert.equal(fade, span[0] >= 50 && span[1] > 50 ? 'out' : null);
  }
});

test('a hole is closed where its end is settled and open where it is not', () => {
  const upright = (changes: Partial<Segment>) =>
    stripPieces(segment('gone', changes), 11).filter(({ span: [x0, x1] }) => x0 === x1);
  assert.deepEqual(
    upright({}).map(({ span }) => span[0]),
    [10, 50],
  );
  assert.deepEqual(
    upright({ fadeOut: [50, 60] }).map(({ span }) => span[0]),
    [10],
  );
  assert.deepEqual(upright({ fadeIn: [5, 10], fadeOut: [50, 60] }), []);
});

test('gone is never filled', () => {
  for (const state of ['gone', 'said-gone'] as const)
    assert.ok(stripPieces(segment(state), 11).every(({ tag }) => tag === 'line'));
});
