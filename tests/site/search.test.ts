/**
 * The index of the search holds every page and entry that it should, under addresses that are there, and nothing of what no page may
 * lead to; of Pagefind only what the search needs is served.
 * A green run does not prove that anything is found: the browser tests search.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { paths } from '../../src/href.ts';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { builtPages } from '../../src/model/search/built-pages.ts';
import { searchRecords } from '../../src/model/search/records.ts';
import { dist } from '../process.ts';
import { attribute } from './document.ts';
import { builtFiles, builtPage } from './page.ts';

/** What the index keeps of one page or entry. */
interface Kept {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { id: string }[];
}

const kept = builtFiles('.pf_fragment').map((file): Kept => {
  const text = gunzipSync(readFileSync(join(dist, file))).toString();
  return JSON.parse(text.slice('pagefind_dcd'.length)) as Kept;
});

const articles = readdirSync(join(contentDir(), 'articles')).map((file) => file.slice(0, -4));
const record = readShelves(contentDir());
const records = searchRecords(record, paths);
const pages = builtPages(articles);

test('holds every page and entry once, and nothing else', () => {
  const expected = [...pages.map(({ path }) => path), ...records.map(({ url }) => url)];
  assert.deepEqual(kept.map(({ url }) => url).sort(), expected.sort());
});

test('every address in it leads to a page, every fragment to its place', () => {
  const ids = new Map<string, Set<string>>();
  const idsOf = (path: string): Set<string> => {
    const elements =
      ids.get(path) ?? new Set(builtPage(path).elements.flatMap((e) => attribute(e, 'id') ?? []));
    ids.set(path, elements);
    return elements;
  };
  for (const { url, anchors } of kept) {
    const [path = '', id] = url.split('#');
    if (id !== undefined) assert.ok(idsOf(path).has(id), url);
    for (const anchor of anchors) assert.ok(idsOf(path).has(anchor.id), `${url}#${anchor.id}`);
    if (id === undefined) assert.ok(idsOf(path).has('main'), url);
  }
});

test('tells of each what sort of thing it is', () => {
  for (const { url, filters, meta } of kept) {
    const among = pages.find(({ path }) => path === url)?.among;
    const own = records.find((one) => one.url === url)?.filters.in;
    assert.deepEqual(filters['in'], [among ?? own], url);
    assert.ok(meta['title'], url);
  }
});

test('keeps no address of a source, and none at all of one that must not be linked', () => {
  const said = JSON.stringify(kept);
  for (const { url, link } of record.sources)
    if (url !== null && link !== 'ok') assert.ok(!said.includes(url), url);
  for (const { url, content } of kept)
    if (url.startsWith('/sources/')) assert.doesNotMatch(content, /https?:\/\//, url);
});

test('keeps prose without its notes, tables and links of headings', () => {
  const article = kept.find(
    ({ filters, anchors }) => filters['in']?.[0] === 'articles' && anchors.length > 0,
  );
  assert.ok(article, 'no article with sections is in the index');
  assert.doesNotMatch(article.content, / # |Back to note|Close this note|In the glossary/);
});

test('serves of Pagefind the search and its index, and none of its looks', () => {
  const names = readdirSync(join(dist, 'pagefind')).filter((name) => !/\.(br|gz)$/.test(name));
  const known =
    /^(filter|fragment|index|pagefind(-worker)?\.js|pagefind-entry\.json|pagefind\.en_\w+\.pf_meta|wasm\.en\.pagefind)$/;
  for (const name of names) assert.match(name, known);
  assert.equal(names.length, 8);
});
