import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import type { IndexFile } from 'pagefind';
import { arrayOf, itemsOf } from './cbor.ts';

/** What stands before the CBOR of a file of the index. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Where the list of filters stands among the parts of the meta file. */
const FILTERS = 3;

/**
 * Makes an index the same for the same content. Pagefind 1.5 writes filters and their values in the order of hash maps, which Rust seeds
 * anew in each process, and names files by what they hold: here filters and values are sorted and the files named anew.
 * Throws where the index is not laid out as that version writes it.
 */
export function steady(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const sorted = files.map((file) => {
    if (!file.path.endsWith('.pf_filter')) return file;
    const { items } = itemsOf(unpack(file));
    const [name, values] = items;
    if (!name || !values) throw new Error(`${file.path} holds no filter; see src/build/steady.ts`);
    return renamed(file, arrayOf([name, sortedArray(values)]), names);
  });
  const withMeta = sorted.map((file) => {
    if (!file.path.endsWith('.pf_meta')) return file;
    const { items } = itemsOf(withNames(unpack(file), names));
    const filters = items[FILTERS];
    if (!filters) throw new Error(`${file.path} lists no filters; see src/build/steady.ts`);
    return renamed(file, arrayOf(items.with(FILTERS, sortedArray(filters))), names);
  });
  return withMeta.map((file) =>
    file.path === 'pagefind-entry.json'
      ? { ...file, content: withNames(file.content, names) }
      : file,
  );
}

function unpack({ content }: IndexFile): Uint8Array {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

function sortedArray(array: Uint8Array): Uint8Array {
  return arrayOf(itemsOf(array).items.toSorted((a, b) => Buffer.compare(a, b)));
}

/** A file with other content, under a name of the same length that says what it now holds. */
function renamed({ path }: IndexFile, cbor: Uint8Array, names: Map<string, string>): IndexFile {
  const [, before = '', hash = ''] = /(\w+_)([0-9a-f]+)\.pf_\w+$/.exec(path) ?? [];
  const digest = createHash('sha256').update(cbor).digest('hex').slice(0, hash.length);
  names.set(before + hash, before + digest);
  const content = gzipSync(Buffer.concat([SIGNATURE, cbor]), { level: 9, mtime: 0 });
  return { path: path.replace(before + hash, before + digest), content };
}

/** Bytes in which files are called by their new names. */
function withNames(bytes: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  for (const [before, after] of names) text = text.replaceAll(before, after);
  return Buffer.from(text, 'latin1');
}
