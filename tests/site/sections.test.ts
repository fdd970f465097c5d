/**
 * Every heading inside an article has a link to itself, and every section lists the events that the record says it names, each
 * once, under a name of its own.
 * A green run does not prove that the list stands beside its heading: `tests/browser/sections.test.ts` does.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../src/href.ts';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { indexById } from '../../src/model/record/record.ts';
import { parseProse } from '../../src/prose/parse.ts';
import { sectionsOf } from '../../src/prose/sections.ts';
import { around, attribute, elementsIn, hasWord, textOf, type Element } from './document.ts';
import { base, builtPage, makePage, type Page } from './page.ts';
import { refuse, type Rule } from './rule.ts';

const articles = readdirSync(join(contentDir(), 'articles')).map((file) =>
  file.replace(/\.mdx$/, ''),
);
const events = indexById(readShelves(contentDir()).events);

const isHeading = (element: Element): boolean =>
  /^h[23]$/.test(element.tagName) && around(element).some((e) => hasWord(e, 'class', 'essay'));

const linked: Rule = ({ elements }) =>
  elements.filter(isHeading).flatMap((heading) => {
    const id = attribute(heading, 'id') ?? '';
    const links = elements.filter(
      (e) => attribute(e, 'href') === `#${id}` && hasWord(e, 'class', 'heading-link'),
    );
    const named = links.filter((e) => attribute(e, 'aria-label') === 'Link to this section');
    if (id !== '' && named.length === 1) return [];
    return [
      `has a heading “${textOf(heading)}” with ${String(named.length)} links to itself; give it an id and one link`,
    ];
  });

/** The lists of events on a page, in order: the path of each event, and by whose words a list is named. */
const listsOn = ({ elements }: Page): { name: string; events: string[] }[] =>
  elements
    .filter((e) => hasWord(e, 'class', 'section-events'))
    .map((nav) => ({
      name: (attribute(nav, 'aria-labelledby') ?? '')
        .split(' ')
        .map((id) => elements.find((e) => attribute(e, 'id') === id))
        .map((e) => (e ? textOf(e) : ''))
        .join(' '),
      events: elementsIn(nav).flatMap((e) => attribute(e, 'href') ?? []),
    }));

for (const article of articles) {
  test(`every heading of ${article} has a link of its own`, () => {
    const page = builtPage(paths.article(article));
    assert.ok(page.elements.some(isHeading), 'no heading was found in the text');
    refuse(linked(page));
  });

  test(`every section of ${article} lists the events that it names`, () => {
    const body = readFileSync(join(contentDir(), 'articles', `${article}.mdx`), 'utf8');
    const prose = parseProse(body.replace(/^---\n.*?\n---\n/s, ''));
    const expected = sectionsOf(prose, events)
      .map((section) => section.events.map(({ id }) => base + paths.event(id)).sort())
      .filter((ids) => ids.length > 0);
    const lists = listsOn(builtPage(paths.article(article)));
    assert.deepEqual(
      lists.map((list) => list.events.toSorted()),
      expected,
    );
    const names = lists.map(({ name }) => name);
    assert.deepEqual([...new Set(names)], names, 'two lists have one name');
  });
}

test('a heading without a link, or with that of another, is caught', () => {
  const link = (id: string) =>
    `<a class="heading-link" href="#${id}" aria-label="Link to this section">#</a>`;
  const judge = (html: string) => linked(makePage('/a/', `<div class="essay">${html}</div>`));
  assert.deepEqual(judge(`<h2 id="a">A</h2>${link('a')}<h3 id="b">B</h3>${link('b')}`), []);
  assert.match(judge('<h2 id="a">A</h2>').join(), /“A” with 0 links/);
  assert.match(judge(`<h2 id="a">A</h2>${link('b')}`).join(), /“A” with 0 links/);
  assert.match(judge(`<h2 id="a">A</h2>${link('a')}${link('a')}`).join(), /“A” with 2 links/);
});

test('a list of events is read with its name and its links', () => {
  const page = makePage(
    '/a/',
    '<h2 id="h">Night</h2><nav class="section-events" aria-labelledby="n h"><p id="n">Events</p><a href="/e/">E</a></nav>',
  );
  assert.deepEqual(listsOn(page), [{ name: 'Events Night', events: ['/e/'] }]);
});
