/**
 * What an article or the front page names leads back to it: every event and person that it links, and every source in its list of
 * sources, says in its own place that this article uses it. Sources behind a value lead to its fact card instead; what a figure draws beside the events that it
 * is about is not named.
 * A green run does not prove that an article names all that it should.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths, type Path } from '../../src/href.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { around, attribute, elementsIn, type Element } from './document.ts';
import { missing } from './entry.ts';
import { base, builtPage, makePage, type Page } from './page.ts';
import { refuse } from './rule.ts';

const articles: Path[] = [
  '/',
  ...readdirSync(join(contentDir(), 'articles'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => paths.article(file.replace(/\.mdx$/, ''))),
];

const main = ({ elements }: Page): Element[] => {
  const found = elements.find(({ tagName }) => tagName === 'main');
  return found ? elementsIn(found) : [];
};

const isDrawn = (link: Element): boolean => around(link).some(({ tagName }) => tagName === 'svg');

const isCited = (link: Element): boolean =>
  around(link).some((element) => attribute(element, 'aria-labelledby') === 'sources');

/** Whether a link is a mark of a figure: it draws every event of its lanes, named or not. */
const isMark = (link: Element): boolean => around(link).some(({ tagName }) => tagName === 'svg');

/** Paths of the events and people that an article links and of the sources that it cites, each once. */
const namedIn = (page: Page): Path[] => {
  const links = main(page)
    .filter((link) => !isDrawn(link))
    .filter((link) => !isMark(link))
    .filter((link) => isCited(link) || !attribute(link, 'href')?.startsWith(`${base}/sources/`))
    .flatMap((link) => attribute(link, 'href') ?? []);
  const inside = links.filter((to) => to.startsWith(`${base}/`)).map((to) => to.slice(base.length));
  const entries = inside
    .map((to) => /^\/(?:(?:events|sources)\/[^/#]+\/|people\/#.+)/.exec(to)?.[0])
    .filter((to) => to !== undefined);
  return [...new Set(entries)] as Path[];
};

/** What is wrong with the way back from one place to an article. */
const faultsAt = (named: Path, article: Path, read: (path: string) => Page): string[] => {
  const [path = '/', id] = named.split('#');
  const links = [{ field: 'the article', value: article }];
  return missing(read(path), {
    entry: named,
    path: path as Path,
    ...(id && { id }),
    words: [],
    links,
  });
};

for (const article of articles)
  test(`all that ${article} names leads back to it`, () => {
    const pages = new Map<string, Page>();
    const read = (path: string): Page => {
      const page = pages.get(path) ?? builtPage(path);
      pages.set(path, page);
      return page;
    };
    const named = namedIn(builtPage(article));
    assert.ok(named.length > 0, `${article} names no event, source or person`);
    refuse(named.flatMap((one) => faultsAt(one, article, read)));
  });

test('a missing way back is caught', () => {
  const article = makePage(
    '/a/',
    `<main><a href="${base}/events/e/">E</a><a href="${base}/people/#p">P</a><a href="${base}/sources/s/">S</a><svg><a href="${base}/events/f/"/></svg></main>`,
  );
  assert.deepEqual(namedIn(article), ['/events/e/', '/people/#p']);
  const read = (path: string): Page =>
    makePage(
      path,
      `<main><p id="p"><a href="${base}/a/">A</a></p></main>`.replace(
        '/a/',
        path === '/people/' ? '/a/' : '/b/',
      ),
    );
  assert.deepEqual(faultsAt('/people/#p', '/a/', read), []);
  assert.match(faultsAt('/events/e/', '/a/', read).join(), /does not link \/a\//);
});
