import type { ArticleHead } from '../../schema/article.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Event } from '../../schema/event.ts';
import type { Site } from '../../schema/site.ts';
import type { Source } from '../../schema/source.ts';

/** A change of the site that its record holds. */
export interface Change {
  /** Day of the change. */
  date: string;
  /** Path of the page that changed. */
  path: `/${string}`;
  /** Title of that page. */
  title: string;
  /** What the change was, a sentence. */
  note: string;
}

/** What dates a change: the record's own days. */
export interface Changing {
  site: Pick<Site, 'published'>;
  articles: readonly { head: Pick<ArticleHead, 'changed'> }[];
  events: readonly Pick<Event, 'changed'>[];
  sources: readonly Pick<Source, 'changed'>[];
  corrections: readonly Pick<Correction, 'date'>[];
}

/** What changes are listed from: days, and what is said of them. */
export interface Dated {
  articles: readonly { path: `/${string}`; head: ArticleHead }[];
  events: readonly Event[];
  sources: readonly Source[];
}

/** The path and the title of the page of an entry. */
type PageOf<Entry> = (entry: Entry) => Pick<Change, 'path' | 'title'>;

/** The day of the last change of an entry; that of the record's publication where it is as it was then. */
export function changedOn(
  { changed }: Pick<Event | Source, 'changed'>,
  { published }: Pick<Site, 'published'>,
): string {
  return changed ?? published;
}

/** The day of the last change that the record holds; that of its publication where it holds none. */
export function lastChange({ site, articles, events, sources, corrections }: Changing): string {
  const days = [
    site.published,
    ...articles.map(({ head }) => head.changed),
    ...[...events, ...sources].flatMap(({ changed }) => changed ?? []),
    ...corrections.map(({ date }) => date),
  ];
  return days.sort().at(-1) ?? site.published;
}

/** Every change of an article, an event or a source, the newest first; of each its last. Corrections are a list of their own. */
export function changesOf(
  { articles, events, sources }: Dated,
  eventPage: PageOf<Event>,
  sourcePage: PageOf<Source>,
): Change[] {
  const noted = <Entry extends Event | Source>(entry: Entry, page: PageOf<Entry>): Change[] =>
    entry.changed === null
      ? []
      : [{ date: entry.changed, note: entry.changeNote ?? '', ...page(entry) }];
  return [
    ...articles.map(({ path, head: { title, changed, changeNote } }) => {
      return { date: changed, path, title, note: changeNote };
    }),
    ...events.flatMap((event) => noted(event, eventPage)),
    ...sources.flatMap((source) => noted(source, sourcePage)),
  ].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
