/**
 * What the pages of the store, and the page about them, say.
 * A green run does not prove that a reader understands it.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { assetsIn } from './assets.ts';
import { barePage, titleIn, withNotice } from './notice.ts';
import { storeName } from './stores.ts';
import {
  amountWords,
  failedWords,
  pagesWords,
  progressWords,
  stateWords,
  storedWords,
  unknownWords,
} from './words.ts';

const none = { files: 0, bytes: 0 };
const all = { files: 1712, bytes: 17_500_000 };
const plan = { fetch: ['a'], drop: [], all, done: none, isOlder: false };

test('a stored page tells the day of its copy in UTC, and does without where the host gave none', () => {
  assert.match(storedWords('Sun, 29 Nov 2026 23:59:00 GMT'), /kept on 29 November 2026 \(UTC\)\.$/);
  for (const date of [null, '', 'soon']) assert.match(storedWords(date), /your browser kept\.$/);
});

test('an amount is said in files and megabytes', () => {
  assert.equal(amountWords(all), '1,712 files, 17.5 MB');
  assert.equal(amountWords({ files: 1, bytes: 40_000 }), '1 file, 0.0 MB');
  assert.equal(
    progressWords({ all, done: { files: 412, bytes: 4_200_000 } }),
    '412 of 1,712 files, 4.2 of 17.5 MB',
  );
});

test('each state has its sentence and its button', () => {
  const offers = (state: object) => stateWords({ ...plan, ...state }).offers;
  assert.equal(offers({}), 'Keep the whole site');
  assert.equal(offers({ done: { files: 1, bytes: 5 } }), 'Go on');
  assert.equal(offers({ isOlder: true }), 'Renew');
  assert.equal(offers({ fetch: [], done: all }), null);
  assert.match(
    stateWords({ ...plan, fetch: [], done: all }).says,
    /^The whole site is kept: 1,712/,
  );
});

test('a failure says what can be done', () => {
  const names = ['AbortError', 'QuotaExceededError', 'MismatchError', 'TypeError', 'SecurityError'];
  assert.equal(new Set(names.map(failedWords)).size, names.length);
});

test('what is not known is not said', () => {
  assert.match(unknownWords(none), /^Not kept\./);
  assert.match(unknownWords(all), /^Kept: 1,712 files/);
  assert.equal(pagesWords(1), 'This page is kept:');
  assert.match(pagesWords(0), /^No page/);
});

suite('the notice', () => {
  test('stands above all else, and its words are text', () => {
    const link = { to: '/folder/offline/', label: 'What is kept' };
    assert.equal(
      withNotice('<head></head><body class="a"><p>b</p>', '<b>$&', link),
      '<head></head><body class="a"><aside class="stored" aria-label="Stored copy"><p class="page-width">&lt;b&gt;$&amp; <a href="/folder/offline/">What is kept</a></p></aside><p>b</p>',
    );
  });
  test('changes nothing that has no body', () => {
    assert.equal(withNotice('<p>a</p>', 'b'), '<p>a</p>');
  });
  test('can stand alone', () => {
    assert.match(barePage('a < b'), /<p>a &lt; b<\/p>/);
  });
});

test('a title is read without the name of the site, as text', () => {
  assert.equal(titleIn('<title>A &amp; “B” · 9 h 31 min</title>'), 'A & “B”');
  assert.equal(titleIn('<p>A</p>'), null);
});

test('a page, a sheet and a script name what they need, each once', () => {
  const scope = 'https://example.org/folder/';
  const found = (text: string, at = '') =>
    assetsIn(text, scope + at, scope).map((one) => one.slice(scope.length));
  const page = `<link rel="stylesheet" href="/folder/_astro/Page.a-B_1.css"><link href="/folder/print/a.css"><script src="/folder/_astro/a.js"></script>
    <style>@font-face{src:url("/folder/_astro/fonts/a.woff2") format("woff2"),url(/folder/_astro/fonts/b.woff2)}</style><a href="/folder/data/a.csv">`;
  assert.deepEqual(found(page + page), [
    '_astro/Page.a-B_1.css',
    'print/a.css',
    '_astro/a.js',
    '_astro/fonts/a.woff2',
    '_astro/fonts/b.woff2',
  ]);
  assert.deepEqual(found('import"./b.js";import(`./c.client.x.js`)', '_astro/a.js'), [
    '_astro/b.js',
    '_astro/c.client.x.js',
  ]);
  assert.deepEqual(found('"https://example.com/_astro/a.js" "/_astro/b.js"'), []);
});

test('two sites of one origin have stores of their own', () => {
  assert.notEqual(storeName('pages', 'https://a.org/b/'), storeName('pages', 'https://a.org/c/'));
});
