/**
 * Counts of values. A green run does not prove that a page counts the right things.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tally } from './tally.ts';

test('counts each value, in the order of its first occurrence', () => {
  assert.deepEqual(
    [...tally(['b', 'a', 'b'])],
    [
      ['b', 2],
      ['a', 1],
    ],
  );
});

test('the counts add up to the number of values', () => {
  const values = [1, 1, 2, 3, 3, 3];
  const sum = [...tally(values).values()].reduce((total, count) => total + count, 0);
  assert.equal(sum, values.length);
});

test('nothing occurs in nothing', () => {
  assert.equal(tally([]).size, 0);
});
