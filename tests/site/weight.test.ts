/**
 * No page weighs more than its budget: HTML, style sheets and scripts compressed with gzip, fonts as they are.
 * A green run does not prove that a page is fast on a slow device, nor that the host compresses at all.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { dist } from '../process.ts';
import { addressesInCss } from './addresses.ts';
import { budgetOf, budgets, carriesStyles } from './budgets.ts';
import { attribute, hasWord, rawText, type Element } from './document.ts';
import { base, builtPage, builtPages, builtFiles, pageBehind, type Page } from './page.ts';
import { refuse } from './rule.ts';

const kilobyte = 1000;
const zipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

const fileAt = (address: string): Buffer =>
  readFileSync(join(dist, new URL(address, 'http://localhost').pathname.slice(base.length)));

/** Says that something is too heavy, or nothing. */
const weigh = (what: string, bytes: number, budget: number): string[] =>
  bytes <= budget * kilobyte
    ? []
    : [
        `${what} weighs ${(bytes / kilobyte).toFixed(1)} KB; the budget is ${String(budget)} KB: leave out or load later`,
      ];

/** Files that a script loads at once, itself first. */
const withImports = (address: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(address)) return seen;
  seen.add(address);
  const imports = /\b(?:from|import)\s*["'](\.?\.?\/[^"']+)["']/g;
  for (const [, to = ''] of fileAt(address).toString().matchAll(imports))
    withImports(new URL(to, `http://localhost${address}`).pathname, seen);
  return seen;
};

/** A page without the styles within. */
const bare = (html: string): string => html.replace(/<style>.*?<\/style>/gs, '');

/** Whether a script element holds code, not data. */
const isCode = (element: Element): boolean => !/json/.test(attribute(element, 'type') ?? '');

const scriptBytes = ({ elements }: Page): number => {
  const scripts = elements.filter((e) => e.tagName === 'script' && isCode(e));
  const inline = scripts.map(rawText).filter((code) => code.trim() !== '');
  const files = new Set(
    scripts
      .flatMap((script) => attribute(script, 'src') ?? [])
      .flatMap((src) => [...withImports(src)]),
  );
  return [...inline, ...[...files].map(fileAt)].reduce((sum, code) => sum + zipped(code), 0);
};

test('the HTML of every page stays within its budget', () => {
  const faults: string[] = [];
  for (const { path, html } of builtPages()) {
    const budget = budgetOf(path);
    if (budget === undefined) faults.push(`${path} has no budget; give it one in budgets`);
    else faults.push(...weigh(path, zipped(carriesStyles(path) ? bare(html) : html), budget));
  }
  refuse(faults);
});

test('the styles that a page carries stay within 9 KB', () => {
  const pages = [...builtPages()].filter(({ path }) => carriesStyles(path));
  assert.ok(pages.length > 5, 'no page carries its styles; look elsewhere for them');
  refuse(
    pages.flatMap(({ path, html }) => {
      assert.doesNotMatch(html, /<link rel="stylesheet"(?![^>]*print)/);
      return weigh(`styles on ${path}`, zipped(html) - zipped(bare(html)), 9);
    }),
  );
});

test('a page of a kind that has no budget is caught', () => {
  assert.equal(budgetOf('/sources/dyn-2014-12-22/'), budgets['/sources/*']);
  assert.equal(budgetOf('/elsewhere/'), undefined);
  assert.equal(budgetOf('/people/somebody/'), undefined);
});

/** Style sheets that only paper needs. */
const forPaper = (file: string): boolean => file.startsWith('print/');

test('the addresses that a page sets on paper stay within 16 KB', () => {
  const files = builtFiles('.css').filter(forPaper);
  assert.ok(files.length > 0, 'no page sets addresses on paper; look elsewhere for them');
  refuse(files.flatMap((file) => weigh(file, zipped(readFileSync(join(dist, file))), 16)));
});

test('all style sheets for screens together stay within 15 KB', () => {
  const sheets = builtFiles('.css').filter((file) => !forPaper(file));
  const sum = sheets.reduce((bytes, file) => bytes + zipped(readFileSync(join(dist, file))), 0);
  refuse(weigh('CSS', sum, 15));
});

test('scripts of embeds without a timeline stay within 0.5 KB', () => {
  const faults: string[] = [];
  for (const page of builtPages())
    if (pageBehind(page.path) !== undefined && page.path !== '/embed/timeline/')
      faults.push(...weigh(`script on ${page.path}`, scriptBytes(page), 0.5));
  refuse(faults);
});

test('scripts of a page stay within 3 KB, but on those that are used more than read', () => {
  const used = ['/timeline/', '/embed/timeline/', '/search/'];
  const faults: string[] = [];
  for (const page of builtPages())
    if (!used.includes(page.path))
      faults.push(
        ...weigh(`script on ${page.path}`, scriptBytes(page), page.path === '/offline/' ? 5 : 3),
      );
  refuse(faults);
});

/** Files that scripts load only when they are needed. */
const laterFiles = (): string[] => [
  ...new Set(
    builtFiles('.js').flatMap((file) => {
      const imports = fileAt(`${base}/${file}`)
        .toString()
        .matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]\s*\)/g);
      return [...imports].map(
        ([, to = '']) => new URL(to, `http://localhost${base}/${file}`).pathname,
      );
    }),
  ),
];

test('a script that a figure loads as it comes near stays within 6 KB', () => {
  const files = laterFiles();
  assert.ok(files.length > 0, 'no script is loaded later; look elsewhere for it');
  const sum = (file: string): number =>
    [...withImports(file)].reduce((bytes, one) => bytes + zipped(fileAt(one)), 0);
  refuse(files.flatMap((file) => weigh(file, sum(file), 6)));
});

test('the script of the timeline stays within 40 KB, and its data within 16 KB', () => {
  refuse([
    ...weigh('script on /timeline/', scriptBytes(builtPage('/timeline/')), 40),
    ...weigh('events.json', zipped(fileAt(`${base}/timeline/events.json`)), 16),
  ]);
});

test('the search stays within 4.5 KB before it is used, and its first use within 150 KB', () => {
  const indexFiles = builtFiles('').filter((file) => file.startsWith('pagefind/'));
  const sizes = (wanted: RegExp): number[] =>
    indexFiles
      .filter((file) => wanted.test(file))
      .map((file) => zipped(readFileSync(join(dist, file))));
  const always = sizes(/\.(js|json|pagefind|pf_meta|pf_filter)$/);
  assert.ok(always.length >= 6, 'the index of the search was not found; look elsewhere for it');
  const first = always.reduce((sum, bytes) => sum + bytes, Math.max(...sizes(/\.pf_index$/)));
  refuse([
    ...weigh('script on /search/', scriptBytes(builtPage('/search/')), 4.5),
    ...weigh('the first search', first, 150),
  ]);
});

test('the worker that keeps pages stays within 8 KB, and what every page runs within 1 KB', () => {
  const [background] = builtFiles('.js').filter((file) => file.includes('Background'));
  assert.ok(background, 'the script of every page was not found; look elsewhere for it');
  refuse([
    ...weigh('worker.js', zipped(fileAt(`${base}/worker.js`)), 8),
    ...weigh(background, zipped(fileAt(`${base}/${background}`)), 1),
  ]);
});

test('all fonts that a page can use stay within 50 KB', () => {
  const { elements } = builtPage('/');
  const css = elements
    .filter(({ tagName }) => tagName === 'style')
    .map(rawText)
    .join();
  const preloads = elements
    .filter((e) => hasWord(e, 'rel', 'preload'))
    .flatMap((e) => attribute(e, 'href') ?? []);
  const fonts = new Set(
    [...addressesInCss(css), ...preloads].filter((to) => to.endsWith('.woff2')),
  );
  assert.ok(
    fonts.size > 0,
    'no font was found in the styles of the front page; look elsewhere for them',
  );
  refuse(
    weigh(
      'fonts',
      [...fonts].reduce((sum, font) => sum + fileAt(font).length, 0),
      50,
    ),
  );
});

test('too much weight is caught', () => {
  assert.deepEqual(weigh('/a/', 40 * kilobyte, 40), []);
  assert.match(
    weigh('/a/', 40 * kilobyte + 1, 40).join(),
    /\/a\/ weighs 40\.0 KB; the budget is 40 KB/,
  );
});
