/**
 * Names of legal documents. A green run does not prove that lawyers call them so.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Law } from '../../schema/law.ts';
import { legalNames } from './legal-names.ts';

const documents = [
  { id: 'one', name: 'Articles', provision: 'Article 49; noted in a resolution' },
  { id: 'two', name: 'Articles', provision: 'Articles 51 and 52' },
  { id: 'three', name: 'Charter', provision: 'Article 51' },
  { id: 'four', name: 'Articles', provision: null },
] as Law['documents'];

test('a name that several documents share is told apart by the provision', () => {
  const names = legalNames(documents);
  assert.equal(names.get('one'), 'Articles: Article 49');
  assert.equal(names.get('two'), 'Articles: Articles 51 and 52');
});

test('a name of its own, or without a provision, stands as it is', () => {
  const names = legalNames(documents);
  assert.equal(names.get('three'), 'Charter');
  assert.equal(names.get('four'), 'Articles');
});
