/**
 * Parts of the pages on the law and the network. A green run does not prove that a page shows what
 * its part names.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawSchema } from '../../schema/law.ts';
import { networkSchema } from '../../schema/network.ts';
import { lawParts, networkParts } from './document-parts.ts';

test('every field of the law stands in exactly one part of its page', () => {
  const shown = lawParts.flatMap(({ fields }) => fields).sort();
  assert.deepEqual(shown, Object.keys(lawSchema.shape).sort());
});

test('every list of the network stands in exactly one part of its page, single values in the first', () => {
  const shown = networkParts.flatMap(({ fields }) => fields);
  assert.equal(new Set(shown).size, shown.length);
  const known = Object.keys(networkSchema.shape);
  assert.deepEqual(
    shown.filter((field) => !known.includes(field)),
    [],
  );
});

test('no two parts of a page share an id', () => {
  for (const parts of [lawParts, networkParts]) {
    assert.equal(new Set(parts.map(({ id }) => id)).size, parts.length);
  }
});
