/**
 * An excerpt becomes pieces of text, whatever it holds.
 * A green run does not prove that a page writes them as text; the browser tests do.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf } from './excerpt.ts';

/** Pieces in short: what was found stands in brackets. */
const shown = (excerpt: string, whole: string): string =>
  piecesOf(excerpt, whole)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('');

test('tells what was found', () => {
  assert.equal(shown('<mark>Dyn</mark> saw <mark>it.</mark>', 'Dyn saw it.'), '[Dyn] saw [it.]');
  assert.equal(shown('Nothing', 'Nothing'), 'Nothing');
  assert.equal(shown('', ''), '');
});

test('gives angle brackets back as text', () => {
  const whole = '<img src=x onerror=alert(1)> text';
  const excerpt = '&lt;img <mark>src=x</mark> onerror=alert(1)&gt; text';
  assert.equal(shown(excerpt, whole), '<img [src=x] onerror=alert(1)> text');
});

test('takes all other markup as text', () => {
  const markup = '<b>bold</b> <i title="<mark>"> open &amp; </i> <mark>never closed';
  assert.equal(shown(markup, markup), markup);
});

test('says with an ellipsis what it leaves out', () => {
  assert.equal(shown('<mark>b</mark> c', 'a b c d'), '… [b] c …');
  assert.equal(shown('a <mark>b</mark>', 'a b c'), 'a [b] …');
  assert.equal(shown('c d', 'a b c d'), '… c d');
});

test('closes the blank that a note leaves before a stop', () => {
  assert.equal(
    shown('a <mark>prefix</mark> , a block .', 'a prefix , a block .'),
    'a [prefix], a block.',
  );
  assert.equal(shown('the .kp sites', 'the .kp sites'), 'the .kp sites');
});
