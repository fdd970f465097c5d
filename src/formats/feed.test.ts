/**
 * Feeds in both formats, read back by another library. A green run does not prove that every feed reader takes them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { feedOf } from './feed.ts';

const head = {
  ...{
    title: 'Changes & more',
    description: 'What <changed>',
    home: 'https://example.org/corrections/',
  },
  ...{
    rss: 'https://example.org/a.xml',
    json: 'https://example.org/a.json',
    updated: '2001-06-02',
  },
  ...{ rightsHolder: 'Nobody', license: 'CC BY 4.0' },
};
const hostile = 'Say "x" & <y> ]]> </item> 北';
const address = 'https://example.org/the-cut/';

test('entries come back whole from RSS', () => {
  const { rss } = feedOf(head, [
    { title: hostile, says: hostile, address, date: '2001-06-02', id: 'a' },
  ]);
  const feed = parseRssFeed(rss);
  assert.equal(feed.title, head.title);
  assert.equal(feed.link, head.home);
  const [item] = feed.items ?? [];
  assert.equal(item?.title, hostile);
  assert.equal(item.description, hostile);
  assert.equal(item.link, address);
  assert.deepEqual(item.guid, { value: 'a', isPermaLink: false });
  assert.equal(new Date(item.pubDate ?? '').toISOString(), '2001-06-02T00:00:00.000Z');
});

test('entries come back whole from JSON Feed', () => {
  const { json } = feedOf(head, [{ title: hostile, says: hostile, address, date: '2001-06-02' }]);
  const feed = parseJsonFeed(json);
  assert.equal(feed.feed_url, head.json);
  const [item] = feed.items ?? [];
  assert.equal(item?.title, hostile);
  assert.equal(item.summary, hostile);
  assert.equal(item.id, address);
  assert.doesNotMatch(item.content_html ?? '', /<(?!\/?p>)/);
});

test('an entry that lasts keeps the day of its publication when it changes', () => {
  const entry = { title: 'a', says: 'b', address, date: '2001-06-05', published: '2001-06-01' };
  const [item] = parseJsonFeed(feedOf(head, [entry]).json).items ?? [];
  assert.equal(item?.date_published, '2001-06-01T00:00:00.000Z');
  assert.equal(item.date_modified, '2001-06-05T00:00:00.000Z');
});

test('a feed without entries is still a feed', () => {
  const { rss, json } = feedOf(head, []);
  assert.equal(parseRssFeed(rss).title, head.title);
  assert.deepEqual((JSON.parse(json) as { items: unknown[] }).items, []);
});

test('a feed that has no RSS names none', () => {
  const { title, description, home, json, updated, rightsHolder, license } = head;
  const only = { title, description, home, json, updated, rightsHolder, license };
  assert.doesNotMatch(feedOf(only, []).json, /a\.xml/);
});
