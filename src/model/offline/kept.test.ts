/**
 * Which files belong to the whole site, and what has to be done so that a browser holds it.
 * A green run does not prove that a browser can: tests/browser/offline-site.test.ts tries.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, isKept, planOf } from './kept.ts';

const entry = (sha256: string, bytes = 10) => ({ bytes, sha256 });

test('what pages need is kept, and what is made for others is not', () => {
  for (const file of [
    'index.html',
    'outages/index.html',
    'events/a/index.html',
    '_astro/Page.abc.css',
    '_astro/fonts/a.woff2',
    'pagefind/pagefind.js',
    'timeline/events.json',
    'print/outages.css',
    'data/events.csv',
    'favicon.svg',
    'manifest.webmanifest',
  ])
    assert.ok(isKept(file), file);
  for (const file of [
    'embed/timeline/index.html',
    '404.html',
    'cards/a.png',
    'nine-hours.zip',
    'files.json',
    'worker.js',
    'outages.json',
    'events/a.bib',
    '_headers',
    'hosting/nginx.conf',
    'feeds/changes.xml',
  ])
    assert.ok(!isKept(file), file);
});

test('a folder answers with its index', () => {
  assert.equal(addressOf('index.html'), '');
  assert.equal(addressOf('events/a/index.html'), 'events/a/');
  assert.equal(addressOf('data/index.htm.html'), 'data/index.htm.html');
});

test('of a site of which nothing is kept everything is fetched, the assets first', () => {
  const plan = planOf(
    { 'a/index.html': entry('1'), '_astro/a.css': entry('2', 5), 'cards/a.png': entry('3') },
    {},
  );
  assert.deepEqual(plan, {
    fetch: ['_astro/a.css', 'a/index.html'],
    drop: [],
    all: { files: 2, bytes: 15 },
    done: { files: 0, bytes: 0 },
    isOlder: false,
  });
});

test('of a site that has changed only what has changed is fetched, and what is gone is dropped', () => {
  const plan = planOf(
    { 'a/index.html': entry('1'), 'b/index.html': entry('new') },
    { 'a/index.html': entry('1'), 'b/index.html': entry('old'), 'c/index.html': entry('3') },
  );
  assert.deepEqual(plan.fetch, ['b/index.html']);
  assert.deepEqual(plan.drop, ['c/index.html']);
  assert.deepEqual(plan.done, { files: 1, bytes: 10 });
  assert.ok(plan.isOlder);
});

test('what is kept in part is not older for it', () => {
  const plan = planOf(
    { 'a/index.html': entry('1'), 'b/index.html': entry('2') },
    { 'a/index.html': entry('1') },
  );
  assert.ok(!plan.isOlder);
});
