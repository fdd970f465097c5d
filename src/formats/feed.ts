import { Feed } from 'feed';

/** An entry of a feed. */
export interface FeedEntry {
  title: string;
  /** What it says, plain text. */
  says: string;
  /** Full address of the page that it is about. */
  address: string;
  /** Its day, `2026-11-24`, or its instant, UTC; of an entry that lasts, that of its last change. */
  date: string;
  /** Day on which it was first published; its `date` where left out. */
  published?: string;
  /** What makes it one of its kind; its address where left out. */
  id?: string;
}

/** What a feed says of itself. */
export interface FeedHead {
  title: string;
  description: string;
  /** Full address of the page that shows the same. */
  home: string;
  /** Full address of the feed as RSS; left out where it is a JSON Feed alone. */
  rss?: string;
  /** Full address of the feed as JSON Feed. */
  json: string;
  /** Day of the last change. */
  updated: string;
  rightsHolder: string;
  /** License in words. */
  license: string;
}

/** A feed in both formats. */
export interface WrittenFeed {
  /** RSS 2.0. */
  rss: string;
  /** JSON Feed 1. */
  json: string;
}

/** Entries as a feed, in the order given. */
export function feedOf(head: FeedHead, entries: readonly FeedEntry[]): WrittenFeed {
  const feed = new Feed({
    ...{ title: head.title, description: head.description, id: head.home, link: head.home },
    ...{ language: 'en-US', generator: false, copyright: head.license },
    updated: instantOf(head.updated),
    feedLinks: { ...(head.rss !== undefined && { rss: head.rss }), json: head.json },
    author: { name: head.rightsHolder, link: head.home },
  });
  for (const { title, says, address, date, published = date, id = address } of entries)
    feed.addItem({
      ...{ title, link: address, id, date: instantOf(date), published: instantOf(published) },
      ...{ description: says, content: `<p>${escaped(says)}</p>` },
    });
  return { rss: `${feed.rss2().trim()}\n`, json: `${feed.json1().trim()}\n` };
}

/** A day as its midnight UTC. */
function instantOf(date: string): Date {
  return new Date(date.includes('T') ? date : `${date}T00:00:00Z`);
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
