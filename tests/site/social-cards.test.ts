/**
 * Every page that is meant to be shared names a picture that is there, of the size that chats and feeds show whole, light, and told in
 * words; a page that is not names none.
 * A green run does not prove that a chat or a feed shows it: each has rules of its own.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { HEIGHT, WIDTH } from '../../src/model/cards/card.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { dist } from '../process.ts';
import { attribute } from './document.ts';
import { address, builtFiles, builtPages, type Page } from './page.ts';
import { accepts, catches, holds, refuse, when, type Rule } from './rule.ts';

/** Most that a card may weigh, in kilobytes. */
const BUDGET = 100;

/** What a page tells of itself to those who show a link to it, by the name of the property. */
const told = ({ elements }: Page): ReadonlyMap<string, string> =>
  new Map(
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .map((e) => [attribute(e, 'property') ?? attribute(e, 'name'), attribute(e, 'content') ?? ''])
      .filter((pair): pair is [string, string] => pair[0] !== undefined),
  );

/** The file of the site that an address names; null for one elsewhere. */
const fileOf = (image: string): string | null =>
  image.startsWith(`${address}/`) ? image.slice(address.length + 1) : null;

const card: Rule = (page) => {
  const says = told(page);
  const image = says.get('og:image');
  if (page.path === '/404.html' || says.get('robots')?.includes('noindex'))
    return when(image !== undefined, 'is not meant to be shared, but has a card; leave it out');
  if (image === undefined) return ['has no card; give it an og:image'];
  const file = fileOf(image);
  const [width, height] = [says.get('og:image:width'), says.get('og:image:height')];
  return [
    ...when(
      file === null,
      `names ${image}, which is not under ${address}; write it through fullHref`,
    ),
    ...when(file !== null && !existsSync(join(dist, file)), `names ${image}, which is not there`),
    ...when(
      width !== String(WIDTH) || height !== String(HEIGHT),
      `says that its card is ${width ?? '?'} by ${height ?? '?'}; it is ${String(WIDTH)} by ${String(HEIGHT)}`,
    ),
    ...when(says.get('og:image:type') !== 'image/png', 'does not say that its card is image/png'),
    ...when(
      (says.get('og:image:alt') ?? '').length < 20,
      'does not tell what its card shows; give it an og:image:alt',
    ),
    ...when(says.get('twitter:card') !== 'summary_large_image', 'asks for no large picture'),
    ...when(
      !/^(website|article)$/.test(says.get('og:type') ?? ''),
      'is neither website nor article; say which in og:type',
    ),
  ];
};

test('every page to be shared names its card and tells what it shows, and no other page does', () => {
  holds(card);
});

const files = (): string[] => builtFiles('.png').filter((file) => file.startsWith('cards/'));

test('every card is a whole PNG of its size and stays within 100 KB', async () => {
  const faults: string[] = [];
  for (const file of files()) {
    const bytes = readFileSync(join(dist, file));
    const { format, width, height } = await sharp(bytes).metadata();
    const size = `${format} ${String(width)} by ${String(height)}`;
    await sharp(bytes, { failOn: 'warning' }).stats(); // reads all of it, and throws where some is missing
    faults.push(
      ...when(size !== `png ${String(WIDTH)} by ${String(HEIGHT)}`, `${file} is a ${size}`),
      ...when(bytes.length > BUDGET * 1000, `${file} weighs ${String(bytes.length)} bytes`),
    );
  }
  refuse(faults);
});

test('every card is named by a page', () => {
  const named = new Set<string | null>();
  for (const page of builtPages()) named.add(fileOf(told(page).get('og:image') ?? ''));
  refuse(files().filter((file) => !named.has(file)));
});

test('each article, event and figure has a card of its own', () => {
  const articles = readdirSync(join(contentDir(), 'articles')).map((file) => file.slice(0, -4));
  const own: string[] = [];
  for (const { path, ...page } of builtPages()) {
    const name = path.slice(1, -1);
    if (!articles.includes(name) && !/^(events|figures)\/./.test(name)) continue;
    const image = told({ path, ...page }).get('og:image');
    // An earlier address of an event has none.
    if (image !== undefined)
      own.push(...when(image !== `${address}/cards/${name}.png`, `${path} has ${image}`));
  }
  refuse(own);
});

const sound =
  `<meta property="og:image" content="${address}/cards/front.png"><meta property="og:image:type" content="image/png">` +
  `<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">` +
  '<meta property="og:image:alt" content="A sentence about the picture."><meta name="twitter:card" content="summary_large_image">' +
  '<meta property="og:type" content="website">';

test('each gap is caught', () => {
  accepts(card, sound);
  accepts(card, '<meta name="robots" content="noindex">');
  catches(card, '', /has no card/);
  catches(card, sound, /not meant to be shared/, '/404.html');
  catches(card, `${sound}<meta name="robots" content="noindex">`, /not meant to be shared/);
  catches(card, sound.replace(`${address}/cards`, '/cards'), /not under .*; write it through/);
  catches(card, sound.replace('front.png', 'none.png'), /which is not there/);
  catches(card, sound.replace('"1200"', '"1000"'), /says that its card is 1000 by 630/);
  catches(card, sound.replace('image/png', 'image/gif'), /image\/png/);
  catches(card, sound.replace('A sentence about the picture.', ''), /does not tell what/);
  catches(card, sound.replace('summary_large_image', 'summary'), /no large picture/);
  catches(card, sound.replace('"website"', '"picture"'), /neither website nor article/);
});

test('the cards are many', () => {
  assert.ok(files().length > 20, 'no folder of cards was found; look elsewhere for it');
});
