/**
 * What a page loads is kept with the whole site, and the manifest names icons that are there.
 * A green run does not prove that a script asks for nothing else: tests/proof/offline.test.ts reads the whole site without a network.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { isKept } from '../../src/model/offline/kept.ts';
import { dist } from '../process.ts';
import { attribute, hasWord, type Element } from './document.ts';
import { base, builtPage, builtPages, pageBehind, readBuilt } from './page.ts';
import { refuse } from './rule.ts';

/** The files that an element makes a browser load, and those that a script finds by an address in the page. */
const loadedBy = (element: Element): string[] => {
  const { tagName } = element;
  if (tagName === 'script' || tagName === 'img') return [attribute(element, 'src') ?? ''];
  if (
    tagName === 'link' &&
    ['stylesheet', 'preload', 'icon', 'apple-touch-icon', 'manifest'].some((rel) =>
      hasWord(element, 'rel', rel),
    )
  )
    return [attribute(element, 'href') ?? ''];
  return [attribute(element, 'data-index') ?? '', attribute(element, 'data-events') ?? ''];
};

const fileOf = (address: string): string => address.slice(base.length + 1).replace(/[?#].*$/, '');

test('the whole site holds every page but frames, and whatever a page loads', () => {
  const faults = new Set<string>();
  for (const { path, elements } of builtPages()) {
    if (pageBehind(path) !== undefined || path === '/404.html') continue;
    for (const file of [
      `${path.slice(1)}index.html`,
      ...elements.flatMap(loadedBy).filter(Boolean).map(fileOf),
    ])
      if (!isKept(file))
        faults.add(
          `${path} needs ${file}, which is not kept; name it in src/model/offline/kept.ts`,
        );
  }
  refuse([...faults]);
});

test('the manifest names icons that are there, each in its size', async () => {
  const link = builtPage('/').elements.find((e) => hasWord(e, 'rel', 'manifest'));
  const manifest = JSON.parse(
    readBuilt(
      fileOf(attribute(link ?? assert.fail('the front page names no manifest'), 'href') ?? ''),
    ),
  ) as {
    start_url: string;
    icons: { src: string; sizes: string; purpose: string }[];
  };
  assert.equal(manifest.start_url, `${base}/`);
  assert.ok(manifest.icons.some(({ purpose }) => purpose === 'maskable'));
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(readFileSync(join(dist, fileOf(src)))).metadata();
    assert.equal(`${String(width)}x${String(height)}`, sizes, src);
  }
});
