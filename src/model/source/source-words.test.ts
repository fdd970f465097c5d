/**
 * Words for the fields of a source. A green run does not prove that they are well chosen.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entry, small } from '../../../tests/fixtures/small.ts';
import type { Source } from '../../schema/source.ts';
import { languageName, unlinkedWords } from './source-words.ts';

const source = (changes: Partial<Source>): Source => ({
  ...entry(small().sources, 'cable-log-2001-05-06'),
  ...changes,
});

test('a language is said in words', () => {
  assert.equal(languageName(source({ language: 'ko' })), 'Korean');
  assert.equal(languageName(source({ language: 'en' })), 'English');
});

test('a source that is linked needs no reason', () => {
  assert.equal(unlinkedWords(source({ link: 'ok' })), null);
});

test('a repost names its original', () => {
  const words = unlinkedWords(source({ link: 'copy', copyOf: 'The Bulletin' }));
  assert.equal(words, 'Published by The Bulletin. The copy that was read is not linked.');
});

test('a repost without a named original says so', () => {
  const words = unlinkedWords(source({ link: 'copy', copyOf: 'not named on the page' }));
  assert.equal(words, 'The repost that was read names no original and is not linked.');
});

test('what is never linked is named at most by its original, not by where it was read', () => {
  assert.equal(unlinkedWords(source({ link: 'avoid', publisher: 'Pastes' })), 'Not linked.');
  assert.doesNotMatch(
    unlinkedWords(source({ link: 'avoid', copyOf: 'A Press', publisher: 'Pirates' })) ?? '',
    /Pirates/,
  );
});
