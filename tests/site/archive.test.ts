/**
 * The archive holds every file of the site but itself and its checksum, byte for byte, in one folder, with fixed times.
 * It is read by tests/site/zip.ts, which shares nothing with what wrote it.
 * A green run does not prove that every tool opens it, nor that a host serves it as a download.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import {
  ARCHIVE,
  ARCHIVE_SUM,
  archivePath,
  isArchived,
  isStored,
} from '../../src/model/archive.ts';
import { dist } from '../process.ts';
import { attribute } from './document.ts';
import { base, builtPage, readBuilt } from './page.ts';
import { unzip } from './zip.ts';

const zip = readFileSync(join(dist, ARCHIVE));
const packed = unzip(zip);

const sha = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .split(sep)
      .join('/'),
  )
  .filter(isArchived);

test('holds every file of the site, and each as it is served', () => {
  const served = files.map((file) => [
    archivePath(file, base),
    sha(readFileSync(join(dist, file))),
  ]);
  const held = packed.map(({ name, content }) => [name, sha(content)]);
  assert.deepEqual(Object.fromEntries(held), Object.fromEntries(served));
  assert.equal(held.length, served.length);
});

test('its files stand in the order of their names, so that the same site gives the same archive', () => {
  const names = packed.map(({ name }) => name);
  assert.deepEqual(names, names.toSorted());
});

test('every file has the same time, whatever the zone of the machine', () => {
  const noon = (12 << 11) | ((1 << 21) | (1 << 16)); // 12:00 on 1 January 1980
  assert.deepEqual([...new Set(packed.map(({ stamp }) => stamp))], [noon]);
});

test('what is compressed already is stored', () => {
  for (const { name, isStored: stored, content } of packed)
    if (content.length > 0) assert.equal(stored, isStored(name), name);
});

test('its checksum stands beside it as sha256sum reads it', () => {
  assert.equal(readBuilt(ARCHIVE_SUM), `${sha(zip)}  ${ARCHIVE}\n`);
});

test('a page leads to the archive and its checksum', () => {
  const links = builtPage('/about/').elements.flatMap((e) => attribute(e, 'href') ?? []);
  for (const file of [ARCHIVE, ARCHIVE_SUM]) assert.ok(links.includes(`${base}/${file}`), file);
});

test('a damaged archive is noticed', () => {
  const damaged = Buffer.from(zip);
  const place = 30 + (packed[0]?.name.length ?? 0) + 40; // in the content of the first file
  damaged.writeUInt8(damaged.readUInt8(place) ^ 0xff, place);
  assert.throws(() => unzip(damaged));
  assert.throws(() => unzip(zip.subarray(0, -30)), /no end record/);
});
