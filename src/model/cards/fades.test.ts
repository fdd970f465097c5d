/**
 * Shapes that fade. A green run does not prove that they look as in a browser.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Painted } from '../chart/paint.ts';
import { fadingSvg } from './fades.ts';

const box = (fill: string, fade?: 'in' | 'out'): Painted => {
  return { tag: 'rect', attributes: { width: 9, fill, mask: fade && `url(#${fade})` } };
};

const count = (svg: string, words: string): number => svg.split(words).length - 1;

test('a plain color fades as a gradient, without a mask', () => {
  const svg = fadingSvg([box('#111111', 'in'), box('#111111', 'in'), box('#111111', 'out')]);
  assert.equal(count(svg, 'mask'), 0);
  assert.equal(count(svg, '<linearGradient'), 2);
  assert.equal(count(svg, 'fill="url(#in-111111)"'), 2);
});

test('all that is hatched and fades one way does so behind one mask', () => {
  const svg = fadingSvg([box('url(#hatch)', 'in'), box('url(#hatch)', 'in'), box('url(#hatch)')]);
  assert.equal(count(svg, '<mask'), 1);
  assert.equal(count(svg, 'mask="url(#all-in)"'), 1);
  assert.equal(count(svg, 'fill="url(#hatch)"'), 3);
});
