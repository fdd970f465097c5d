/**
 * Every address inside the site leads to a file, every fragment to an element, in drawings and style sheets too, and every link
 * stays under the base path.
 * A green run does not prove that a link leads to the page its words promise, nor anything about other sites.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesInCss, addressesOf, type Named } from './addresses.ts';
import { attribute } from './document.ts';
import {
  address,
  base,
  builtFiles,
  builtPages,
  makePage,
  pathOf,
  readBuilt,
  type Page,
} from './page.ts';
import { refuse } from './rule.ts';

/** What can be linked: the ids of each page, and none for any other file. */
type Targets = ReadonlyMap<string, ReadonlySet<string>>;

const here = new URL(`${address}/`);

const idsOf = ({ elements }: Page): Set<string> =>
  new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));

const metaAddresses = ({ elements }: Page): Named[] =>
  elements
    .filter((e) => /^og:(url|image)$/.test(attribute(e, 'property') ?? ''))
    .map((e) => ({
      by: `<meta ${attribute(e, 'property') ?? ''}>`,
      to: attribute(e, 'content') ?? '',
    }));

const addressesOn = (page: Page): Named[] => [
  ...page.elements.flatMap(addressesOf),
  ...metaAddresses(page),
];

/** What is wrong with one address named at `from`; undefined if it leads somewhere or to another site. */
const faultOf = ({ by, to }: Named, from: string, targets: Targets): string | undefined => {
  const told = `${by} names “${to}”`;
  if (to === '' || to === '#') return `${told}, which leads nowhere; give it an address`;
  if (!URL.canParse(to, here)) return `${told}, which is no address; correct it`;
  const url = new URL(to, here.origin + base + from);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  if (url.origin !== here.origin) return undefined;
  if (!`${url.pathname}/`.startsWith(`${base}/`))
    return `${told}, outside the base path ${base}/; write it with href()`;
  const path = decodeURI(url.pathname.slice(base.length));
  const ids = targets.get(path);
  if (!ids)
    return targets.has(`${path}/`)
      ? `${told}, which is a redirect; end it with a slash`
      : `${told}, which does not exist; correct the address or make the page`;
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || id === 'top' || ids.has(id)
    ? undefined
    : `${told}, but that page has no id “${id}”; correct the fragment or add the id`;
};

const faultsOn = (named: readonly Named[], from: string, targets: Targets): string[] =>
  named.flatMap((one) => faultOf(one, from, targets) ?? []);

test('every link, file and fragment of the site is there', () => {
  const targets = new Map<string, Set<string>>();
  const named = new Map<string, Named[]>();
  for (const file of builtFiles('.*')) targets.set(pathOf(file), new Set());
  for (const page of builtPages()) {
    targets.set(page.path, idsOf(page));
    named.set(page.path, addressesOn(page));
  }
  for (const file of builtFiles('.css'))
    named.set(
      pathOf(file),
      addressesInCss(readBuilt(file)).map((to) => ({ by: 'url()', to })),
    );
  refuse(
    [...named].flatMap(([path, all]) =>
      faultsOn(all, path, targets).map((fault) => `${path}: ${fault}`),
    ),
  );
});

test('a broken link, fragment, paint and file are caught, and so is a link past the base path', () => {
  const page = makePage('/a/', '<p id="here"><svg><rect id="r"/></svg>');
  const targets = new Map([['/a/', idsOf(page)]]);
  const judge = (html: string): string[] =>
    faultsOn(addressesOn(makePage('/a/', html)), '/a/', targets);
  assert.deepEqual(judge(`<a href="${base}/a/#here">A</a><a href="https://b.example/">B</a>`), []);
  assert.match(judge(`<a href="${base}/b/">A</a>`).join(), /does not exist/);
  assert.match(judge(`<a href="${base}/a">A</a>`).join(), /is a redirect/);
  assert.match(judge('<a href="#">A</a>').join(), /leads nowhere/);
  assert.match(judge('<a href="#there">A</a>').join(), /no id “there”/);
  assert.match(judge('<svg><a xlink:href="#there"/></svg>').join(), /no id “there”/);
  assert.match(judge('<svg><rect fill="url(#hatch)"/></svg>').join(), /no id “hatch”/);
  assert.match(
    judge('<img src="x.png" srcset="a.png 1x, b.png 2x">').join(),
    /x\.png.*a\.png.*b\.png/,
  );
  if (base !== '') assert.match(judge('<a href="/a/">A</a>').join(), /outside the base path/);
});
