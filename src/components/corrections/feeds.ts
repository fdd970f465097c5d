import { getRecord, type Record as Whole } from '../../content.ts';
import { fullHref, paths, type Path } from '../../href.ts';
import { feedOf, type FeedEntry, type WrittenFeed } from '../../formats/feed.ts';
import { changesOf, lastChange, type Change } from '../../model/record/changed.ts';
import { pageTitle } from '../../model/source/citation.ts';
import { nameOfPage } from '../site/page-name.ts';

/** A feed of this site, as pages announce it. */
export interface FeedLink {
  /** Name of its files under /feeds/. */
  name: 'changes' | 'corrections';
  title: string;
}

/** The feeds of this site. */
export const feeds: readonly FeedLink[] = [
  { name: 'changes', title: 'Changes' },
  { name: 'corrections', title: 'Corrections' },
];

/** Media types of the formats of a feed, by the ending of their files. */
export const feedTypes = { xml: 'application/rss+xml', json: 'application/feed+json' } as const;

/** Path of a feed in one of its formats. */
export const feedPath = (name: FeedLink['name'], ending: keyof typeof feedTypes): Path =>
  `/feeds/${name}.${ending}`;

/** Every change of an article, an event or a source, the newest first. */
export function changesIn(record: Whole): Change[] {
  return changesOf(
    record,
    ({ id, title }) => ({ path: paths.event(id), title }),
    (source) => ({ path: paths.source(source.id), title: pageTitle(source) }),
  );
}

/** A feed in both formats. */
export async function writeFeed({ name, title }: FeedLink): Promise<WrittenFeed> {
  const record = await getRecord();
  const { site, corrections } = record;
  const days = corrections.map(({ date }) => date);
  return feedOf(
    {
      title: `${site.name}: ${title.toLowerCase()}`,
      description: descriptions[name],
      home: fullHref('/corrections/'),
      rss: fullHref(feedPath(name, 'xml')),
      json: fullHref(feedPath(name, 'json')),
      updated: name === 'changes' ? lastChange(record) : (days.sort().at(-1) ?? site.published),
      rightsHolder: site.rightsHolder,
      license: 'CC BY 4.0',
    },
    entries[name](record),
  );
}

const descriptions: Readonly<Record<FeedLink['name'], string>> = {
  changes: 'The last change of every article, event and source of this site.',
  corrections: 'What this site had wrong, what stands there now, and why.',
};

const entries: Readonly<Record<FeedLink['name'], (record: Whole) => FeedEntry[]>> = {
  changes: (record) =>
    changesIn(record).map(({ date, path, title, note }) => {
      const address = fullHref(path);
      return { title, says: note, address, date, id: `${address}#changed-${date}` };
    }),
  corrections: (record) =>
    record.corrections.map(({ id, date, page, was, now, why }) => ({
      title: nameOfPage(page, record),
      says: `Was: ${was} Now: ${now} Why: ${why}`,
      address: fullHref(page as Path),
      date,
      id: fullHref(`/corrections/#${id}`),
    })),
};
