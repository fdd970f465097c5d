/**
 * Look-ups in the Wayback Machine. A green run does not prove that a copy is there, and the site does not say so.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entry, small } from '../../../tests/fixtures/small.ts';
import { archiveLookUp } from './archive.ts';

const source = {
  ...entry(small().sources, 'cable-log-2001-05-06'),
  url: 'https://example.org/a?b=c',
};

test('looks near the day of publication', () => {
  const address = 'https://web.archive.org/web/20010506/https://example.org/a?b=c';
  assert.equal(archiveLookUp({ ...source, published: '2001-05-06' }), address);
});

test('lists all copies where the day is not known', () => {
  for (const published of [null, '2001', '2001-05']) {
    const address = 'https://web.archive.org/web/*/https://example.org/a?b=c';
    assert.equal(archiveLookUp({ ...source, published }), address);
  }
});

test('looks up nothing that may not be linked', () => {
  assert.equal(archiveLookUp({ ...source, link: 'copy' }), null);
  assert.equal(archiveLookUp({ ...source, link: 'avoid', url: null }), null);
});
