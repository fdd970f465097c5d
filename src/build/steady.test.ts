/**
 * The same content gives the same bytes of the index, whatever order Pagefind's hash maps have, and the index stays one that
 * Pagefind reads. A green run does not prove that another version of Pagefind writes the same; the browser tests search in it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { arrayOf, itemsOf } from './cbor.ts';
import { steady } from './steady.ts';

/** An index of sixty entries with many values of several filters. */
const makeIndex = async (): Promise<IndexFile[]> => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  assert.ok(index);
  for (let n = 0; n < 60; n += 1)
    await index.addCustomRecord({
      url: `/${String(n)}/`,
      content: `Entry number ${String(n)}`,
      language: 'en',
      meta: { title: `Entry ${String(n)}` },
      filters: { in: [`sort ${String(n % 12)}`], label: [`label ${String(n % 30)}`], lang: ['ko'] },
    });
  return (await index.getFiles()).files;
};

const bytes = (files: readonly IndexFile[]): Map<string, string> =>
  new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('hex')]));

const one = await makeIndex();
const two = await makeIndex();
await close();

test('two indexes of the same content differ in Pagefind’s hands, and are alike after', () => {
  assert.notDeepEqual(
    bytes(one),
    bytes(two),
    'Pagefind has become steady: src/build/steady.ts may go',
  );
  assert.deepEqual(bytes(steady(one)), bytes(steady(two)));
});

test('changes nothing but the order and the names of filters', () => {
  const after = steady(one);
  assert.equal(after.length, one.length);
  const told = new TextDecoder().decode(
    after.find(({ path }) => path === 'pagefind-entry.json')?.content,
  );
  const meta = after.find(({ path }) => path.endsWith('.pf_meta'));
  assert.ok(meta && told.includes(meta.path.slice('pagefind.'.length, -'.pf_meta'.length)));
  const listed = gunzipSync(meta.content).toString('latin1');
  const filters = after.filter(({ path }) => path.endsWith('.pf_filter'));
  assert.equal(filters.length, 3);
  for (const { path } of filters)
    assert.ok(listed.includes(path.slice('filter/'.length, -'.pf_filter'.length)), path);
});

test('reads arrays of CBOR item by item and writes them back', () => {
  const item = (n: number): Uint8Array => Uint8Array.of(0x82, 0x61, 0x41 + n, 0x18, 100 + n);
  for (const count of [0, 1, 23, 24, 300]) {
    const items = Array.from({ length: count }, (_, n) => item(n % 20));
    const array = arrayOf(items);
    const read = itemsOf(array);
    assert.equal(read.end, array.length);
    assert.deepEqual(Buffer.concat(read.items), Buffer.concat(items));
  }
  const open = Uint8Array.of(0x9f, 0x01, 0x02, 0xff, 0x07);
  assert.equal(itemsOf(open).items.length, 2);
  assert.equal(itemsOf(open).end, 4);
});

test('refuses what is no array, and what an index does not hold', () => {
  assert.throws(() => itemsOf(Uint8Array.of(0x61, 0x41)), /no array of CBOR begins at byte 0/);
  assert.throws(
    () => itemsOf(Uint8Array.of(0x81, 0xa0)),
    /byte 1 is of a sort that is not expected/,
  );
});
