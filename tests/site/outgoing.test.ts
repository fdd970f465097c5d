/**
 * Every link that leaves the site is that of a source that may be linked, the look-up of one in the Wayback Machine, or one of
 * the few addresses below. So no link leads to a source marked `avoid` or `copy`.
 * A green run does not prove that the other site still shows what was read there.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentDir } from '../../src/loaders/folder.ts';
import { readShelves } from '../../src/loaders/all.ts';
import type { Source } from '../../src/schema/source.ts';
import { attribute } from './document.ts';
import { address, builtPages, makePage, type Page } from './page.ts';
import { refuse } from './rule.ts';

/** Addresses that are no source's. */
const known = [
  'https://creativecommons.org/licenses/by/4.0/',
  'https://creativecommons.org/licenses/by-sa/3.0/',
  'https://mozilla.org/MPL/2.0/',
  'https://openfontlicense.org',
  'https://opensource.org/license/isc-license-txt',
  'https://opensource.org/license/mit',
  'https://opensource.org/licenses/cpal_1.0',
];

const archives = /^https:\/\/web\.archive\.org\/web\/(\d*\*?\/)?/;

type Listed = Pick<Source, 'id' | 'url' | 'link'>;

const isOutside = (to: string): boolean =>
  /^https?:$/.test(new URL(to, `${address}/`).protocol) &&
  new URL(to, `${address}/`).origin !== new URL(address).origin;

const outgoing = ({ path, elements }: Page, sources: readonly Listed[]): string[] =>
  elements
    .filter(({ tagName }) => tagName === 'a' || tagName === 'area')
    .flatMap((link) => attribute(link, 'href') ?? attribute(link, 'xlink:href') ?? [])
    .filter((to) => URL.canParse(to, `${address}/`) && isOutside(to))
    .flatMap((to) => {
      const plain = to.replace(archives, '').split('#')[0];
      const owners = sources.filter(({ url }) => url?.split('#')[0] === plain);
      if (owners.some(({ link }) => link === 'ok') || known.includes(to)) return [];
      const [owner] = owners;
      return owner
        ? [
            `${path} links ${to}, the page of ${owner.id}, which is marked ${owner.link}; name it without a link`,
          ]
        : [
            `${path} links ${to}, which is no source's; add the source, or list the address in this test`,
          ];
    });

test('no link leads to a source marked avoid or copy, or to a stranger', () => {
  const { sources } = readShelves(contentDir());
  const faults: string[] = [];
  for (const page of builtPages()) faults.push(...outgoing(page, sources));
  refuse(faults);
});

test('a link to a copy, its look-up and a stranger are caught', () => {
  const sources: Listed[] = [
    { id: 'good', url: 'https://good.example/a', link: 'ok' },
    { id: 'reposted', url: 'https://copy.example/a', link: 'copy' },
  ];
  const judge = (to: string): string =>
    outgoing(makePage('/a/', `<a href="${to}">A</a>`), sources).join();
  assert.equal(judge('/b/') + judge('https://good.example/a') + judge('mailto:a@b.example'), '');
  assert.equal(judge('https://web.archive.org/web/2014/https://good.example/a'), '');
  assert.match(judge('https://copy.example/a'), /reposted, which is marked copy/);
  assert.match(judge('https://web.archive.org/web/*/https://copy.example/a'), /marked copy/);
  assert.match(judge('https://stranger.example/'), /no source's/);
});
