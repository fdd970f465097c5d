/**
 * Beside each file that is worth it lie copies packed with Brotli and gzip: each unpacks to the very file, saves something, and tells no
 * time; none lies alone. Where the site was built with `COMPRESS=off` there is none, and the laws hold of nothing.
 * A green run does not prove that a host sends them: `npm run proof` asks nginx.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { filesIn } from '../../src/build/files.ts';
import { isWorthPacking, PACKINGS } from '../../src/model/hosting/packed.ts';
import { dist } from '../process.ts';
import { refuse } from './rule.ts';

const unpackers = { br: brotliDecompressSync, gz: gunzipSync };

const names = filesIn(dist);
const copies = names.filter((name) => /\.(br|gz)$/.test(name));
const skip = process.env['COMPRESS'] === 'off' && 'built without packed copies';

/** What is wrong with a packed copy of a file. */
const faultsOf = (name: string, copy: Buffer, file: Buffer): string[] => {
  const unpack = unpackers[name.endsWith('.br') ? 'br' : 'gz'];
  if (copy.length >= file.length) return [`${name} is no shorter than what it packs`];
  try {
    return unpack(copy).equals(file) ? [] : [`${name} unpacks to something else`];
  } catch {
    return [`${name} cannot be unpacked`];
  }
};

test('each copy unpacks to its file, and is shorter', { skip }, () => {
  refuse(
    copies.flatMap((name) => {
      const file = join(dist, name.replace(/\.(br|gz)$/, ''));
      if (!existsSync(file)) return [`${name} is a copy of nothing`];
      return faultsOf(name, readFileSync(join(dist, name)), readFileSync(file));
    }),
  );
});

test('no file that is worth it goes without', { skip }, () => {
  const there = new Set(names);
  const worth = names.filter((name) => isWorthPacking(name, statSync(join(dist, name)).size));
  assert.ok(worth.length > 0);
  refuse(
    worth.flatMap((name) =>
      PACKINGS.filter((packing) => !there.has(`${name}.${packing}`)).map(
        (packing) => `${name} has no .${packing} beside it`,
      ),
    ),
  );
});

test('no copy in gzip tells when it was packed', { skip }, () => {
  refuse(
    copies
      .filter((name) => name.endsWith('.gz'))
      .filter((name) => readFileSync(join(dist, name)).readUInt32LE(4) !== 0)
      .map((name) => `${name} tells a time`),
  );
});

test('a stale copy, a broken one and one that saves nothing are caught', () => {
  const file = Buffer.from('a'.repeat(1000));
  const copy = gzipSync(Buffer.from('b'.repeat(1000)));
  assert.match(faultsOf('a.gz', copy, file).join(), /something else/);
  assert.match(faultsOf('a.br', copy, file).join(), /cannot be unpacked/);
  assert.match(faultsOf('a.gz', file, file).join(), /no shorter/);
  assert.deepEqual(faultsOf('a.gz', copy, Buffer.from('b'.repeat(1000))), []);
});
