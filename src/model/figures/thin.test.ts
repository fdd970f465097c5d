/**
 * Laws of lines with fewer points. A green run does not prove that a coast is still known by its shape.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thin, type Point } from './thin.ts';

const saw: Point[] = Array.from({ length: 40 }, (_, index) => [index, index % 2 === 0 ? 0 : 0.5]);

test('what is within the tolerance goes, the ends stay', () => {
  assert.deepEqual(thin(saw, 1), [saw[0], saw.at(-1)]);
  assert.deepEqual(thin(saw, 0.1), saw);
});

test('a corner stays', () => {
  const corner: Point[] = [
    [0, 0],
    [5, 0.2],
    [10, 0],
    [10.2, 5],
    [10, 10],
  ];
  assert.deepEqual(thin(corner, 1), [corner[0], corner[2], corner[4]]);
});

test('a ring keeps its farthest point', () => {
  const ring: Point[] = [
    [0, 0],
    [5, 5],
    [10, 0],
    [5, -5],
    [0, 0],
  ];
  assert.ok(thin(ring, 1).length === ring.length);
});

test('a line of a point or none is left alone', () => {
  assert.deepEqual(thin([], 1), []);
  assert.deepEqual(thin([[1, 2]], 1), [[1, 2]]);
});
