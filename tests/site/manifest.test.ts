/**
 * The manifest says of every file of the site how long it is and what its digest is, and gives the whole one name.
 * A green run does not prove that a host serves these bytes: `npm run verify` asks one.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn } from '../../src/build/files.ts';
import { isListed, MANIFEST, type Manifest } from '../../src/model/manifest.ts';
import { dist } from '../process.ts';

const manifest = JSON.parse(readFileSync(join(dist, MANIFEST), 'utf8')) as Manifest;
const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

test('lists every file as it was built', () => {
  const built = filesIn(dist)
    .filter(isListed)
    .map((file) => {
      const content = readFileSync(join(dist, file));
      return [file, { bytes: content.length, sha256: sha256(content) }];
    });
  assert.deepEqual(Object.entries(manifest.files), built);
  assert.ok(built.length > 100, 'a site has more files');
});

test('has the digest of its lines as version', () => {
  const lines = Object.entries(manifest.files).map(([file, entry]) => `${entry.sha256}  ${file}\n`);
  assert.equal(manifest.version, sha256(lines.join('')));
});
