/**
 * The manifest lists every file of the site once.
 * A green run does not prove what a build lists; tests/site/manifest.test.ts reads that.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ARCHIVE, ARCHIVE_SUM } from './archive.ts';
import { isListed, MANIFEST, sumLines } from './manifest.ts';

test('lists what others can ask for, and neither itself nor what holds it nor a packed copy', () => {
  for (const file of ['index.html', 'files/index.html', 'data/files.json', 'a.gzip', '404.html'])
    assert.ok(isListed(file), file);
  for (const file of [MANIFEST, ARCHIVE, ARCHIVE_SUM, 'index.html.br', 'a/b.css.gz'])
    assert.ok(!isListed(file), file);
});

test('says sums as sha256sum reads them', () => {
  const files = { a: { bytes: 1, sha256: '0f' }, 'b c': { bytes: 2, sha256: 'f0' } };
  assert.equal(sumLines(files), '0f  a\nf0  b c\n');
});
