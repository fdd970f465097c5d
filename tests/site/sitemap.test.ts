/**
 * The sitemap lists every page that search engines may show and nothing else, and robots.txt names the sitemap.
 * A green run does not prove that anyone fetches it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute } from './document.ts';
import { address, base, builtPages, readBuilt, type Page } from './page.ts';
import { refuse } from './rule.ts';

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1] ?? '');

const isListed = ({ path, elements }: Page): boolean =>
  path !== '/404.html' &&
  !elements.some(
    (e) =>
      attribute(e, 'name') === 'robots' && attribute(e, 'content')?.includes('noindex') === true,
  );

/** What a sitemap lacks, and what it should not list. */
const compare = (listed: readonly string[], pages: readonly string[]): string[] => [
  ...pages
    .filter((page) => !listed.includes(page))
    .map((page) => `the sitemap lacks ${page}; list it, or give the page robots noindex`),
  ...listed
    .filter((page) => !pages.includes(page))
    .map((page) => `the sitemap lists ${page}, which search engines should leave out; filter it`),
];

test('the sitemap lists every page, without 404 and old addresses', () => {
  const parts = locations(readBuilt('sitemap-index.xml'));
  const listed = parts.flatMap((part) => locations(readBuilt(part.slice(address.length + 1))));
  const pages = [...builtPages()].filter(isListed).map(({ path }) => address + path);
  refuse(compare(listed, pages));
});

test('robots.txt forbids nothing and names the sitemap', () => {
  const lines = readBuilt('robots.txt').split(/\r?\n/);
  assert.ok(
    lines.includes(`Sitemap: ${address}/sitemap-index.xml`),
    `robots.txt must hold the line “Sitemap: ${address}/sitemap-index.xml” (base path: ${base}/)`,
  );
  assert.ok(
    !lines.some((line) => /^Disallow:\s*\S/.test(line)),
    'robots.txt hides pages; allow all',
  );
});

test('a page that is missing and one too many are caught', () => {
  assert.deepEqual(compare(['a', 'b'], ['b', 'a']), []);
  assert.match(compare(['a'], ['a', 'b']).join(), /lacks b/);
  assert.match(compare(['a', 'c'], ['a']).join(), /lists c/);
});
