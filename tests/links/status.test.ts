/**
 * The status of the links is merged, told and written so that nothing is lost unseen. A green run does not prove that anybody
 * reads what is told.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { check, resolveConfig } from 'prettier';
import { readShelves } from '../../src/loaders/all.ts';
import type { LinkStatus } from '../../src/schema/link-status.ts';
import { copySmall, small } from '../fixtures/small.ts';
import { root } from '../process.ts';
import { changesOf, linkedSources, mergeStatus, writeStatus } from './status.ts';

const url = (id: string): string => `https://example.org/${id}`;
const linked = ['c', 'a', 'b'].map((source) => ({ source, url: url(source) }));
const before: LinkStatus = {
  checked: '2001-06-02',
  links: [
    { source: 'a', url: url('a'), state: 'answers', status: 200, checked: null },
    { source: 'b', url: url('earlier'), state: 'gone', status: 404, checked: null },
    { source: 'c', url: url('c'), state: 'refuses', status: 403, checked: '2001-06-01' },
    { source: 'd', url: url('d'), state: 'answers', status: 200, checked: null },
  ],
};
const merge = (statuses: [string, number | null][], sure: boolean): LinkStatus =>
  mergeStatus(
    before,
    linked,
    new Map(statuses.map(([id, status]) => [url(id), status])),
    '2001-06-03',
    sure,
  );

test('only sources that are linked are asked', () => {
  assert.deepEqual(
    linkedSources(small().sources).map(({ source }) => source),
    ['bulletin-2001-05-07', 'cable-log-2001-05-06'],
  );
});

suite('a merge', () => {
  test('takes what came back, sorted by source, with one day for all', () => {
    const { checked, links } = merge(
      [
        ['a', 410],
        ['b', null],
        ['c', 200],
      ],
      true,
    );
    assert.equal(checked, '2001-06-03');
    assert.deepEqual(
      links.map(({ source, state, status, checked }) => [source, state, status, checked]),
      [
        ['a', 'gone', 410, null],
        ['b', 'silent', null, null],
        ['c', 'answers', 200, null],
      ],
    );
  });

  test('keeps an earlier answer, with its day, where the network went away', () => {
    const { links } = merge(
      [
        ['a', null],
        ['b', null],
        ['c', null],
      ],
      false,
    );
    assert.deepEqual(
      links.map(({ source, state, checked }) => [source, state, checked]),
      [
        ['a', 'answers', '2001-06-02'],
        ['c', 'refuses', '2001-06-01'],
      ],
    );
  });

  test('keeps no answer of another address', () => {
    assert.ok(!merge([['b', null]], false).links.some(({ source }) => source === 'b'));
  });
});

test('every change is told, what left the file too; what goes on answering is not', () => {
  const after = merge(
    [
      ['a', 404],
      ['b', null],
      ['c', 403],
    ],
    true,
  );
  assert.deepEqual(changesOf(before, after), [
    'a: answers (200) → gone (404), https://example.org/a',
    'b: gone (404) → silent, https://example.org/b',
    'd: answers (200) → left the file',
  ]);
  assert.deepEqual(changesOf({ checked: null, links: [] }, after).length, 3);
  assert.deepEqual(changesOf(after, after), []);
});

test('what is written is read back as it was, and is formatted', async () => {
  const copy = copySmall();
  try {
    const after = merge(
      [
        ['a', 404],
        ['b', 200],
        ['c', null],
      ],
      false,
    );
    const odd = {
      ...after.links[0],
      source: '2014',
      url: `https://example.org/${'long-'.repeat(40)}?a=b:%20c#d`,
    };
    for (const status of [
      { ...after, links: [...after.links, odd] } as LinkStatus,
      { checked: null, links: [] },
    ]) {
      writeStatus(copy.dir, status);
      assert.deepEqual(readShelves(copy.dir).linkStatus, status);
      const text = readFileSync(join(copy.dir, 'data/link-status.yaml'), 'utf8');
      const rules = await resolveConfig(join(root, 'content/data/link-status.yaml'));
      assert.ok(await check(text, { ...rules, parser: 'yaml' }), text);
    }
  } finally {
    copy.remove();
  }
});
