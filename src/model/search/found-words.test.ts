/**
 * What was found is said in a sentence that counts right.
 * A green run does not prove that a screen reader speaks it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundWords } from './found-words.ts';

test('says how much was found, and among what', () => {
  const dyn = { words: 'dyn', among: null };
  assert.equal(foundWords(dyn, { shown: 55, all: 55 }), '55 results for “dyn”.');
  assert.equal(foundWords(dyn, { shown: 1, all: 1 }), '1 result for “dyn”.');
  const events = { words: 'dyn', among: 'events' } as const;
  assert.equal(foundWords(events, { shown: 3, all: 55 }), '3 results for “dyn” among events.');
});

test('says where nothing was found what else there is', () => {
  const law = { words: 'dyn', among: 'law' } as const;
  assert.match(
    foundWords(law, { shown: 0, all: 55 }),
    /^Nothing .* among law\. There are 55 in all\.$/,
  );
  assert.match(foundWords(law, { shown: 0, all: 1 }), /There is 1 in all\.$/);
  assert.match(foundWords(law, { shown: 0, all: 0 }), /Try fewer or other words\.$/);
});
