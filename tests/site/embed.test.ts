/**
 * Embeds are light and whole: each opens its links outside the frame, names its sources, leads back to its page and names the license;
 * it loads no font and no style sheet and keeps nothing in the browser. Its page shows the code for it.
 * A green run does not prove that it can be framed: tests/browser/embed.test.ts does.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../src/href.ts';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { dist } from '../process.ts';
import { addressesInCss } from './addresses.ts';
import { attribute, elementsIn, hasWord, rawText, textOf } from './document.ts';
import { address, base, builtPage, makePage, pageBehind, type Page } from './page.ts';
import { catches, accepts, refuse, when, type Rule } from './rule.ts';

const { events, network } = readShelves(contentDir());
const embeds = [
  '/embed/timeline/',
  '/embed/strip/',
  ...events.map(({ id }) => `/embed/event/${id}/`),
];

/** Ids of the sources that an embed must name. */
const sourcesOf = (path: string): string[] => {
  const event = events.find(({ id }) => path === `/embed/event/${id}/`);
  if (event) return event.sources;
  if (path === '/embed/strip/') return network.visibility.series.flatMap(({ sources }) => sources);
  return events.flatMap(({ sources }) => sources.slice(0, 4)); // the rest stands on the page of the event
};

const linksOf = ({ elements }: Page): string[] =>
  elements.filter(({ tagName }) => tagName === 'a').flatMap((e) => attribute(e, 'href') ?? []);

const code = ({ elements }: Page): string =>
  elements
    .filter(({ tagName }) => tagName === 'script')
    .map(rawText)
    .join('\n');

const embed: Rule = (page) => {
  const links = new Set(linksOf(page));
  const target = page.elements.find(({ tagName }) => tagName === 'base');
  const fetched = page.elements.filter(
    (e) => hasWord(e, 'rel', 'stylesheet') || hasWord(e, 'rel', 'preload'),
  );
  const fonts = page.elements
    .filter(({ tagName }) => tagName === 'style')
    .flatMap((style) => addressesInCss(rawText(style)))
    .filter((to) => to.endsWith('.woff2'));
  return [
    ...when(
      (target && attribute(target, 'target')) !== '_blank',
      'opens its links in the frame; write <base target="_blank">',
    ),
    ...[...links]
      .filter((to) => to.startsWith('#'))
      .map((to) => `links ${to}, which would open outside the frame; lead to a page`),
    ...[...new Set(sourcesOf(page.path))]
      .filter((id) => !links.has(`${base}${paths.source(id)}`))
      .map((id) => `does not name its source ${id}; link it`),
    ...when(
      !links.has(`${base}${pageBehind(page.path) ?? ''}`),
      'does not lead back to the page it stands for; link it',
    ),
    ...when(
      !page.elements.some((e) => hasWord(e, 'rel', 'license')),
      'does not name its license; link it with rel="license"',
    ),
    ...when(fetched.length > 0, 'fetches styles or fonts ahead; write its styles into the page'),
    ...when(fonts.length > 0, 'loads fonts; an embed is set in the letters that the reader has'),
    ...when(
      /localStorage|sessionStorage|indexedDB|\.cookie\b/.test(code(page)),
      'keeps or reads something in the browser; an embed remembers nothing',
    ),
  ];
};

test('every embed is light, whole and leads back', () => {
  refuse(embeds.flatMap((path) => embed(builtPage(path)).map((fault) => `${path} ${fault}`)));
});

/** What is wrong with the code that a page shows for its embed. */
const snippetFaults = (page: Page, path: string): string[] => {
  const shown = page.elements.find(
    (e) => e.tagName === 'details' && hasWord(e, 'class', 'embed-code'),
  );
  const text = shown && elementsIn(shown).find(({ tagName }) => tagName === 'code');
  if (!text) return [`${page.path} shows no code for ${path}`];
  const frames = makePage('/code/', textOf(text)).elements.filter((e) => e.tagName === 'iframe');
  const [frame] = frames;
  if (!frame || frames.length > 1) return [`${page.path} shows ${String(frames.length)} frames`];
  const src = attribute(frame, 'src');
  return [
    ...when(src !== address + path, `${page.path} frames ${src ?? ''}, not ${address + path}`),
    ...when(!attribute(frame, 'title'), `${page.path} shows a frame without a title`),
    ...when(attribute(frame, 'loading') !== 'lazy', `${page.path} shows a frame that is not lazy`),
    ...when(attribute(frame, 'style') !== undefined, `${page.path} shows a frame with a style`),
  ];
};

test('the page of every embed shows the code for it', () => {
  refuse(
    embeds.flatMap((path) => {
      assert.ok(existsSync(join(dist, path, 'index.html')));
      return snippetFaults(builtPage(pageBehind(path) ?? ''), path);
    }),
  );
});

const [event] = events;
const path = `/embed/event/${event?.id ?? ''}/`;
const sound =
  `<base target="_blank"><a href="${base}${pageBehind(path) ?? ''}">A</a><a rel="license" href="https://l.example/">L</a>` +
  (event?.sources ?? []).map((id) => `<a href="${base}${paths.source(id)}">S</a>`).join('');

test('each fault of an embed and of its code is caught', () => {
  accepts(embed, sound, path);
  catches(embed, sound.replace('_blank', '_self'), /opens its links in the frame/, path);
  catches(embed, `${sound}<a href="#a">A</a>`, /links #a/, path);
  catches(embed, sound.replace(`${base}/sources/`, '/s/'), /does not name its source/, path);
  catches(embed, sound.replace(`${base}/events/`, '/e/'), /does not lead back/, path);
  catches(embed, sound.replace('rel="license"', ''), /license/, path);
  catches(embed, `${sound}<link rel="stylesheet" href="/a.css">`, /fetches styles/, path);
  catches(embed, `${sound}<style>@font-face{src:url(/a.woff2)}</style>`, /loads fonts/, path);
  catches(embed, `${sound}<script>localStorage.a = 1</script>`, /remembers nothing/, path);
  const shown = (attributes: string): string =>
    snippetFaults(
      makePage(
        '/a/',
        `<details class="embed-code"><code>&lt;iframe ${attributes}>&lt;/iframe></code></details>`,
      ),
      path,
    ).join();
  const good = `src="${address}${path}" title="A" loading="lazy"`;
  assert.equal(shown(good), '');
  assert.match(shown(good.replace('/embed/', '/')), /frames .*, not/);
  assert.match(shown(good.replace('title="A"', '')), /without a title/);
  assert.match(shown(good.replace('lazy', 'eager')), /not lazy/);
  assert.match(shown(`${good} style="border:0"`), /with a style/);
  assert.match(snippetFaults(makePage('/a/', '<p>A'), path).join(), /shows no code/);
});
