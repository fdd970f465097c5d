/**
 * Every page has a title of its own, a description, an icon and a canonical address that is its own; what search engines should
 * leave out says so, as does a page that only sends the reader on from an earlier address. An embed is left out, names the page that it
 * stands for, and needs no description.
 * A green run does not prove that titles and descriptions are good ones.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, hasWord, titleOf } from './document.ts';
import { address, builtPages, isMoved, pageBehind, type Page } from './page.ts';
import { accepts, catches, holds, refuse, when, type Rule } from './rule.ts';

/** Most characters; the page of a source bears the headline as it was printed. */
const most = { title: 85, description: 320 };
const viewport = 'width=device-width, initial-scale=1';

const metas = ({ elements }: Page, name: string): string[] =>
  elements
    .filter(({ tagName }) => tagName === 'meta')
    .filter((e) => attribute(e, 'name') === name || attribute(e, 'property') === name)
    .map((e) => attribute(e, 'content') ?? '');

const linked = ({ elements }: Page, rel: string): string[] =>
  elements
    .filter((e) => e.tagName === 'link' && hasWord(e, 'rel', rel))
    .map((e) => attribute(e, 'href') ?? '');

/** Whether search engines are asked to leave the page out. */
const isHidden = (page: Page): boolean =>
  metas(page, 'robots').some((content) => content.includes('noindex'));

const addressFaults = (page: Page): string[] => {
  const canonical = linked(page, 'canonical').join(' ');
  const shared = metas(page, 'og:url').join(' ');
  const own = address + page.path;
  if (page.path === '/404.html')
    return [
      ...when(!isHidden(page), 'can be found by search engines; give it robots noindex'),
      ...when(canonical !== '', 'has a canonical link, but answers any address; remove it'),
    ];
  const behind = pageBehind(page.path);
  if (behind !== undefined)
    return [
      ...when(
        !isHidden(page),
        'can be found beside the page it stands for; give it robots noindex',
      ),
      ...when(
        canonical !== address + behind,
        `has the canonical link “${canonical}”; it must be ${address + behind}`,
      ),
    ];
  return [
    ...when(canonical !== own, `has the canonical link “${canonical}”; it must be ${own}`),
    ...when(shared !== own, `has og:url “${shared}”; it must be ${own}`),
  ];
};

const head: Rule = (page) => {
  const title = titleOf(page.elements) ?? '';
  if (isMoved(page))
    return [
      ...when(title === '', 'has no title; give it one'),
      ...when(!isHidden(page), 'only sends the reader on; give it robots noindex'),
    ];
  const descriptions = metas(page, 'description');
  const [description = ''] = descriptions;
  return [
    ...when(title === '', 'has no title; give it one'),
    ...when(
      title.length > most.title && !page.path.startsWith('/sources/'),
      `has a title of ${String(title.length)} characters; shorten it to ${String(most.title)}`,
    ),
    ...when(
      descriptions.length !== 1 && pageBehind(page.path) === undefined,
      `has ${String(descriptions.length)} descriptions; give it one`,
    ),
    ...when(
      descriptions.length === 1 && description.length < 20,
      `has the description “${description}”; write a sentence`,
    ),
    ...when(
      description.length > most.description,
      `has a description of ${String(description.length)} characters; shorten it to ${String(most.description)}`,
    ),
    ...when(
      linked(page, 'icon').length === 0,
      'has no icon; the browser would ask for /favicon.ico',
    ),
    ...when(
      metas(page, 'viewport').join() !== viewport,
      `may hinder zooming; make the viewport ${viewport}`,
    ),
    ...addressFaults(page),
  ];
};

test('every page has title, description, icon and its own canonical address', () => {
  holds(head);
});

/** Titles that more than one page has. */
const twins = (titles: readonly (readonly [path: string, title: string])[]): string[] =>
  [...Map.groupBy(titles, ([, title]) => title)]
    .filter(([, same]) => same.length > 1)
    .map(
      ([title, same]) =>
        `“${title}” is the title of ${same.map(([path]) => path).join(', ')}; make them differ`,
    );

test('no two pages have the same title', () => {
  const titles: [string, string][] = [];
  for (const page of builtPages())
    if (!isHidden(page)) titles.push([page.path, titleOf(page.elements) ?? '']);
  refuse(twins(titles));
});

const sound =
  `<title>Sample</title><meta name="viewport" content="${viewport}"><link rel="icon" href="/i.svg">` +
  `<meta name="description" content="A sentence about the page."><link rel="canonical" href="${address}/sample/">` +
  `<meta property="og:url" content="${address}/sample/">`;

test('each gap in a head is caught', () => {
  accepts(head, sound);
  catches(head, sound.replace('Sample', ''), /no title/);
  catches(head, sound.replace('Sample', 'x'.repeat(200)), /title of 200/);
  catches(head, sound.replace('name="description"', 'name="d"'), /0 descriptions/);
  catches(head, sound.replace('A sentence about the page.', 'Sample'), /write a sentence/);
  catches(head, sound.replace('rel="icon"', 'rel="prev"'), /no icon/);
  catches(
    head,
    '<title>Moved</title><meta http-equiv="refresh" content="0; url=/b/">',
    /sends the reader on/,
  );
  catches(head, sound.replace('initial-scale=1', 'maximum-scale=1'), /hinder zooming/);
  catches(head, sound.replace('rel="canonical"', 'rel="prev"'), /canonical link “”/);
  catches(head, sound.replace('rel="canonical"', 'rel="prev"'), /can be found/, '/404.html');
  const embed = sound
    .replace('<meta name="description" content="A sentence about the page.">', '')
    .replace('/sample/">', '/events/a/"><meta name="robots" content="noindex">');
  accepts(head, embed, '/embed/event/a/');
  catches(head, embed.replace('noindex', 'all'), /can be found beside/, '/embed/event/a/');
  catches(head, embed, /canonical link/, '/embed/event/b/');
});

test('two pages of one title are caught', () => {
  assert.deepEqual(twins([['/a/', 'A'], ['/b/', 'B']]), []); // prettier-ignore
  assert.match(twins([['/a/', 'A'], ['/b/', 'A']]).join(), /title of \/a\/, \/b\//); // prettier-ignore
});
