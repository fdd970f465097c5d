/**
 * Ids of sources that stand bare in words. A green run does not prove that every id in the record is found:
 * only those that are ids of sources are.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSourceIds } from './source-mentions.ts';

const known = new Set(['dyn-2014-12-22', 'ap-2015-01-07']);
const split = (words: string) => splitSourceIds(words, (id) => known.has(id));

test('an id becomes a piece of its own, the stop after it stays', () => {
  assert.deepEqual(split('Day of the post, dyn-2014-12-22.'), [
    { text: 'Day of the post, ' },
    { source: 'dyn-2014-12-22' },
    { text: '.' },
  ]);
});

test('two ids are found, also in brackets', () => {
  const ids = split('First (ap-2015-01-07), then dyn-2014-12-22').filter(
    (piece) => 'source' in piece,
  );
  assert.deepEqual(ids, [{ source: 'ap-2015-01-07' }, { source: 'dyn-2014-12-22' }]);
});

test('words with a hyphen, dates and unknown ids stay words', () => {
  const words = 'The so-called report of 2014-12-22, nobody-2014-12-22';
  assert.deepEqual(split(words), [{ text: words }]);
});

test('nothing is lost', () => {
  const words = 'ap-2015-01-07; dyn-2014-12-22';
  const joined = split(words).map((piece) => ('text' in piece ? piece.text : piece.source));
  assert.equal(joined.join(''), words);
  assert.deepEqual(split(''), []);
});
