/**
 * A correction stands on its own page, on the page that it corrects, on the front page and in the feeds.
 * A green run does not prove that whoever corrects the site writes one.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { copySmall } from '../fixtures/small.ts';
import { build } from './build.ts';

const correction = `- id: 2001-06-03-start
  date: 2001-06-03
  page: /the-cut/
  was: The cable was said to be cut at noon.
  now: It was cut in the morning.
  why: The council’s minutes say so.
`;
const words = ['said to be cut at noon', 'cut in the morning', 'minutes say so'];

test('a correction stands wherever readers look for it', async () => {
  const copy = copySmall();
  copy.write('data/corrections.yaml', () => correction);
  try {
    const { code, output, pages } = await build(copy.dir, (out) =>
      [
        'corrections/index.html',
        'the-cut/index.html',
        'feeds/corrections.xml',
        'feeds/corrections.json',
        'about/index.html',
      ].map((file) => readFileSync(join(out, file), 'utf8')),
    );
    assert.equal(code, 0, output);
    const [list = '', page = '', rss = '', json = '', other = ''] = pages;
    for (const word of words) {
      for (const place of [list, page, rss, json]) assert.ok(place.includes(word), word);
      assert.ok(!other.includes(word), 'it stands on a page that it does not correct');
    }
    assert.match(page, /Corrected on this page/);
    const [item] = parseRssFeed(rss).items ?? [];
    assert.equal(item?.guid?.value?.endsWith('/corrections/#2001-06-03-start'), true);
    assert.match(list, /id="2001-06-03-start"/);
    assert.equal(parseJsonFeed(json).items?.length, 1);
  } finally {
    copy.remove();
  }
});
