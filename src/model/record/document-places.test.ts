/**
 * Where the long documents name sources and events. A green run does not prove that the pages carry these
 * anchors: the check of links on the built site does.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { small } from '../../../tests/fixtures/small.ts';
import { documentPlaces } from './document-places.ts';
import { references } from './references.ts';

const shelves = small();

for (const to of ['sources', 'events'] as const) {
  test(`every name that the documents give to ${to} has a place, and no other`, () => {
    const named = references(shelves)
      .filter((each) => each.to === to && ['hypotheses', 'law', 'network'].includes(each.from))
      .map(({ id }) => id);
    assert.deepEqual([...documentPlaces(shelves, to).keys()].sort(), [...new Set(named)].sort());
  });
}

test('no place stands twice for one source', () => {
  for (const places of documentPlaces(shelves, 'sources').values()) {
    const keys = places.map(({ document, anchor }) => `${document}#${anchor}`);
    assert.equal(new Set(keys).size, keys.length);
  }
});

test('evidence and documents of law are named one by one', () => {
  const [piece] = shelves.hypotheses.evidence;
  const places = documentPlaces(shelves, 'sources').get(piece?.sources[0] ?? '') ?? [];
  assert.ok(places.some(({ anchor, label }) => anchor === piece?.id && label.includes(piece.text)));
  const [document] = shelves.law.documents;
  const legal = documentPlaces(shelves, 'sources').get(document?.sources[0] ?? '') ?? [];
  assert.ok(legal.some(({ anchor, label }) => anchor === document?.id && label === document.name));
});
