/**
 * Addresses of sources on paper. A green run does not prove that a browser breaks a long one well.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { small } from '../../tests/fixtures/small.ts';
import type { Source } from '../schema/source.ts';
import { inEvents, inList, paperSheet } from './paper.ts';

const [first] = small().sources;
assert.ok(first);
const source: Source = { ...first, id: 'a-2001', url: 'https://example.org/a', link: 'ok' };

test('a source is followed by its address, for paper alone', () => {
  assert.equal(
    paperSheet([source], inEvents),
    '@media print{#list a[href$="/sources/a-2001/"]::after{content:" <https://example.org/a>"}}\n',
  );
});

test('a source that is not linked has no address on paper', () => {
  const silent = { ...source, id: 'b', link: 'copy' as const, copyOf: 'The Agency' };
  const avoided = { ...source, id: 'c', link: 'avoid' as const, url: null };
  assert.equal(paperSheet([silent, avoided], inList), '@media print{}\n');
});

test('no address ends the string in which it stands', () => {
  const hostile = { ...source, url: 'https://example.org/"}*{display:none}\\ x' };
  assert.match(paperSheet([hostile], inList), /\/\\"\}\*\{display:none\}\\\\%20x>"\}\}\n$/);
});
