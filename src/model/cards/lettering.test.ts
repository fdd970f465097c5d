/**
 * Words taken out of a drawing. A green run does not prove that they are set where a browser would set them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Painted } from '../chart/paint.ts';
import { textWidth } from '../chart/text-width.ts';
import { splitWords } from './lettering.ts';

const words = (attributes: Painted['attributes']): Painted => {
  return { tag: 'text', attributes: { 'font-size': 10, fill: 'ink', ...attributes }, text: 'Word' };
};

test('words and shapes are parted', () => {
  const line: Painted = { tag: 'line', attributes: {} };
  const split = splitWords([line, words({ x: 4, y: 5 })]);
  assert.deepEqual(split.drawn, [line]);
  assert.deepEqual(split.words, [{ text: 'Word', x: 4, y: 5, size: 10, fill: 'ink' }]);
});

test('words that stand with their middle or their end at a place get their left end', () => {
  const left = (at: string) => splitWords([words({ x: 50, 'text-anchor': at })]).words[0]?.x;
  assert.equal(left('middle'), 50 - textWidth('Word', 10) / 2);
  assert.equal(left('end'), 50 - textWidth('Word', 10));
});

test('words that were moved stand where they were moved to; turned ones are refused', () => {
  const moved = splitWords([words({ x: 1, y: 2, transform: 'translate(10 20.5)' })]).words[0];
  assert.deepEqual([moved?.x, moved?.y], [11, 22.5]);
  assert.throws(() => splitWords([words({ transform: 'rotate(90)' })]), /cannot stand at rotate/);
});
