import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { paths } from '../href.ts';
import { readShelves } from '../loaders/all.ts';
import { contentDir } from '../loaders/folder.ts';
import { sortShelves } from '../model/record/record.ts';
import { builtPages, notText, type BuiltPage } from '../model/search/built-pages.ts';
import { searchRecords, type SearchRecord } from '../model/search/records.ts';
import { steady } from './steady.ts';

/** Everything is in one index, whatever language a title has: a reader looks for all of it at once. */
const LANGUAGE = 'en';

/** What of Pagefind's bundle is served: the search and its index, none of its ready-made looks. */
const SERVED = /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_\w+)$/;

/**
 * Writes the index of the search into `pagefind/` of the built site: pages as they were built, entries from the record.
 * Throws where a page that is to be found was not built, and where Pagefind refuses anything.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const { index, errors } = await createIndex({
          forceLanguage: LANGUAGE,
          rootSelector: 'main',
          excludeSelectors: notText,
        });
        if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
        const articles = articleIds();
        const pages = builtPages(articles);
        const records = searchRecords(sortShelves(readShelves(contentDir())), paths);
        // One after another: the order decides what the files of the index are called.
        for (const page of pages) await addPage(index, page, out);
        for (const record of records) await addRecord(index, record);
        await write(index, join(out, 'pagefind'));
        await close();
        logger.info(`${String(pages.length)} pages and ${String(records.length)} entries indexed`);
      },
    },
  };
}

function articleIds(): string[] {
  return readdirSync(join(contentDir(), 'articles'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -'.mdx'.length))
    .sort();
}

async function addPage(index: PagefindIndex, { path, among }: BuiltPage, out: string) {
  const file = join(out, path, 'index.html');
  if (!existsSync(file)) throw new Error(`${path} was not built, but is to be found by the search`);
  const html = readFileSync(file, 'utf8');
  if (!html.includes('<main ')) throw new Error(`${path} has no <main>; nothing could be found`);
  // Said to Pagefind alone: the page that is served need not carry it, and browsers write the marks of a quotation.
  const content = html
    .replace('<main ', `<main data-pagefind-filter="in:${among}" `)
    .replace(/<q>/g, '<q>“')
    .replace(/<\/q>/g, '”</q>');
  accept(path, await index.addHTMLFile({ url: path, content }));
}

async function addRecord(index: PagefindIndex, record: SearchRecord) {
  const { url, title, text, detail, also, letters, filters } = record;
  const told = Object.entries({ detail, also, letters }).filter(([, words]) => words !== '');
  const added = await index.addCustomRecord({
    url,
    content: text,
    language: LANGUAGE,
    meta: { title, ...Object.fromEntries(told) },
    filters: Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value]])),
  });
  accept(url, added);
}

async function write(index: PagefindIndex, folder: string) {
  const { files, errors } = await index.getFiles();
  accept(folder, { errors });
  for (const { path, content } of steady(files.filter(({ path }) => SERVED.test(path)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function accept(what: string, { errors }: { errors: string[] }) {
  if (errors.length > 0) throw new Error(`pagefind: ${what}: ${errors.join('; ')}`);
}
