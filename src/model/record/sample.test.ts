/**
 * A few entries that stand for a list. A green run does not prove that they show how far the values lie apart.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sampleEvenly } from './sample.ts';

suite('sampleEvenly', () => {
  test('keeps the first, the last and what stands between, in order', () => {
    assert.deepEqual(sampleEvenly([1, 2, 3, 4, 5, 6, 7], 3), {
      shown: [1, 4, 7],
      rest: [2, 3, 5, 6],
    });
    assert.deepEqual(sampleEvenly(['a', 'b', 'c', 'd'], 3), {
      shown: ['a', 'c', 'd'],
      rest: ['b'],
    });
  });

  test('shows a short list whole', () => {
    for (const list of [[], [1], [1, 2], [1, 2, 3]]) {
      assert.deepEqual(sampleEvenly(list, 3), { shown: list, rest: [] });
    }
  });

  test('loses and doubles nothing', () => {
    for (let length = 0; length < 20; length += 1) {
      const list = Array.from({ length }, (_, index) => index);
      const { shown, rest } = sampleEvenly(list, 3);
      assert.deepEqual(
        [...shown, ...rest].sort((a, b) => a - b),
        list,
      );
      assert.equal(shown.length, Math.min(3, length));
    }
  });

  test('refuses a sample without two ends', () => {
    assert.throws(() => sampleEvenly([1, 2], 1), RangeError);
  });
});
