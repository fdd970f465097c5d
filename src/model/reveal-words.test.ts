/** What is said of events that are not in view. A green run does not prove that it is announced. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hidden } from './explorer/hidden.ts';
import { hiddenWords, revealWords } from './reveal-words.ts';

const seen: Hidden = { filters: [], text: false, range: null };

test('what was lifted is named as the page names it', () => {
  assert.equal(
    revealWords('A cut', { filters: ['kinds', 'lanes'], text: true, range: 'later' }),
    'To show “A cut”: filters lifted (lane, kind, words), range widened.',
  );
  assert.equal(
    revealWords('A cut', { ...seen, filters: ['confidence'] }),
    'To show “A cut”: filters lifted (how sure).',
  );
  assert.equal(
    revealWords('A cut', { ...seen, range: 'earlier' }),
    'To show “A cut”: range widened.',
  );
});

test('of an event in view nothing is said', () => {
  assert.equal(revealWords('A cut', seen), null);
  assert.equal(hiddenWords(seen), null);
});

test('an event that is not in view is said to lie earlier, later or behind a filter', () => {
  assert.equal(hiddenWords({ ...seen, range: 'earlier' }), 'earlier than the range shown');
  assert.equal(hiddenWords({ ...seen, range: 'later' }), 'later than the range shown');
  assert.equal(hiddenWords({ ...seen, filters: ['lanes'] }), 'hidden by a filter');
  assert.equal(
    hiddenWords({ ...seen, text: true, range: 'later' }),
    'hidden by a filter, later than the range shown',
  );
});
