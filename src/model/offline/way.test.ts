/**
 * How the worker answers a request, at the root of a host and in a folder.
 * A green run does not prove that a browser asks so.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf, wayOf, type Asked } from './way.ts';

for (const scope of ['https://example.org/', 'https://example.org/folder/']) {
  const way = (path: string, more: Partial<Asked> = {}) =>
    wayOf(
      {
        url: new URL(path, scope).href,
        method: 'GET',
        mode: 'cors',
        cache: 'default',
        isPart: false,
        ...more,
      },
      scope,
    );

  test(`pages, assets and other files are told apart under ${scope}`, () => {
    for (const path of ['', 'outages/', 'outages/index.html', 'timeline/?from=2014#a', 'events/a/'])
      assert.equal(way(path), 'page', path);
    assert.equal(way('outages', { mode: 'navigate' }), 'page');
    for (const path of ['_astro/a.css', '_astro/fonts/a.woff2']) assert.equal(way(path), 'asset');
    for (const path of ['timeline/events.json', 'pagefind/pagefind-entry.json?ts=1', 'favicon.svg'])
      assert.equal(way(path), 'file', path);
  });

  test(`the rest is left to the browser under ${scope}`, () => {
    for (const path of ['embed/strip/', 'worker.js', 'files.json', 'nine-hours.zip', 'cards/a.png'])
      assert.equal(way(path), null, path);
    assert.equal(way('https://example.com/outages/'), null);
    assert.equal(way('outages/', { method: 'POST' }), null);
    assert.equal(way('data/events.csv', { isPart: true }), null);
    assert.equal(way('outages/', { cache: 'no-store' }), null);
  });
}

test('what lies beside the folder of the site is left to the browser', () => {
  const asked = { method: 'GET', mode: 'navigate', cache: 'default', isPart: false };
  const scope = 'https://example.org/folder/';
  for (const url of [
    'https://example.org/',
    'https://example.org/folder-2/',
    'https://example.org/a/',
  ])
    assert.equal(wayOf({ ...asked, url }, scope), null);
});

test('one page is kept once, whatever its query says', () => {
  const page = 'https://example.org/outages/';
  for (const url of [page, `${page}?a=1`, `${page}#b`, `${page}index.html`])
    assert.equal(keyOf(url, 'cors'), page);
  assert.equal(keyOf('https://example.org/outages', 'navigate'), page);
  assert.equal(
    keyOf('https://example.org/data/a.csv', 'navigate'),
    'https://example.org/data/a.csv',
  );
});
