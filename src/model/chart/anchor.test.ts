/**
 * Where the words of a mark hang. A green run does not prove that a browser hangs them there.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf, originOf } from './anchor.ts';
import type { Ink } from './ink.ts';
import type { Label } from './labels.ts';

const bar: Ink = {
  shape: 'bar',
  extent: [100, 140],
  core: [100, 140],
  fadeIn: null,
  fadeOut: null,
  open: false,
  widened: false,
};
const point: Ink = { ...bar, shape: 'point', extent: [95.5, 104.5], core: null, widened: true };
const label = (side: Label['side'], x0: number): Label => ({ side, row: 0, x0, x1: x0 + 60 });

test('words hang where they were laid out, on a place that moves with their mark', () => {
  assert.deepEqual(anchorOf(bar, label('right', 146)), { x: 140, dx: 6, end: false });
  assert.deepEqual(anchorOf(bar, label('left', 34)), { x: 100, dx: -6, end: true });
  assert.deepEqual(anchorOf(bar, label('above', 90)), { x: 100, dx: -10, end: false });
});

test('words of a mark of a fixed size hang on its origin', () => {
  assert.equal(originOf(point), 100);
  assert.deepEqual(anchorOf(point, label('right', 110)), { x: 100, dx: 10, end: false });
  const tick = { ...bar, extent: [100, 103] as const, widened: true };
  assert.deepEqual(anchorOf(tick, label('right', 109)), { x: 100, dx: 9, end: false });
});

test('words of a mark that begins before the frame hang on its edge', () => {
  const cut = { ...bar, extent: [-300, 140] as const };
  assert.equal(anchorOf(cut, label('below', 2)).x, 0);
});
