/**
 * Files lie in the archive where a server of its root gives them the addresses that links expect.
 * A green run does not prove what the archive holds; tests/site/archive.test.ts opens it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ARCHIVE, archivePath, ARCHIVE_ROOT, isStored } from './archive.ts';

test('puts everything into one folder, named after the archive', () => {
  assert.equal(ARCHIVE, `${ARCHIVE_ROOT}.zip`);
  assert.equal(archivePath('events/a/index.html', '/'), `${ARCHIVE_ROOT}/events/a/index.html`);
});

test('keeps the folder of a host, however it is written', () => {
  for (const base of ['/folder', '/folder/'])
    assert.equal(archivePath('index.html', base), `${ARCHIVE_ROOT}/folder/index.html`);
  assert.equal(archivePath('index.html', '/a/b/'), `${ARCHIVE_ROOT}/a/b/index.html`);
});

test('squeezes text and stores what is squeezed already', () => {
  for (const file of ['a/index.html', 'a.js', 'a.svg', 'a.json', 'robots.txt'])
    assert.ok(!isStored(file), file);
  for (const file of ['a.png', 'a.woff2', 'favicon.ico', 'b/en_1.pf_fragment', 'wasm.en.pagefind'])
    assert.ok(isStored(file), file);
});
