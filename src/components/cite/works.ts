import { getArticleEntry, getRecord } from '../../content.ts';
import { fullHref, paths, type Path } from '../../href.ts';
import { articleData } from '../../formats/article.ts';
import { citationsOf, type Citation } from '../../formats/citation.ts';
import { itemOfPage, itemOfSource, type Item } from '../../formats/item.ts';
import { jsonText } from '../../formats/json.ts';
import { changedOn } from '../../model/record/changed.ts';
import { sayDate } from '../../model/time/time-words.ts';
import { digestOf } from '../../formats/digest.ts';

/** An entry that can be cited: an article, an event, or a source. */
export interface Work {
  /** Path of its page. */
  path: Path;
  item: Item;
  /** In every style. */
  citations: readonly Citation[];
  /** The entry as the text of its JSON file. */
  json: string;
  /** SHA-256 of that text. */
  digest: string;
  /** Day of the last change of the entry. */
  changed: string;
  /** What that change was; null where the entry is as first published. */
  changeNote: string | null;
}

/** An entry before it is cited. */
interface Entry {
  id: string;
  path: Path;
  json: string;
  changed: string;
  changeNote: string | null;
  /** What is cited: the page, or for a source the source itself. */
  itemOf: (note: string) => Item;
}

let works: Promise<ReadonlyMap<Path, Work>> | undefined;

/** Every entry that can be cited, by the path of its page. */
export function getWorks(): Promise<ReadonlyMap<Path, Work>> {
  works ??= readWorks();
  return works;
}

/** The entry of a page. Throws where the page has none. */
export async function getWork(path: Path): Promise<Work> {
  const work = (await getWorks()).get(path);
  if (!work) throw new Error(`${path} is no article, event or source`);
  return work;
}

/** Path of a file of an entry, beside its page: `/events/<id>.bib`. */
export function filePath(path: Path, ending: string): Path {
  return `${path.slice(0, -1) as Path}.${ending}`;
}

async function readWorks(): Promise<ReadonlyMap<Path, Work>> {
  const { site, articles, events, sources } = await getRecord();
  const itemFor =
    (id: string, path: Path, title: string, changed: string) =>
    (note: string): Item =>
      itemOfPage({ id, title, changed, address: fullHref(path), site, note });
  const written = articles.map(async (article): Promise<Entry> => {
    const { id, path, head } = article;
    const { title, changed, changeNote } = head;
    const { body = '' } = await getArticleEntry(id);
    const json = jsonText(articleData(article, fullHref(path), body));
    return { id, path, json, changed, changeNote, itemOf: itemFor(id, path, title, changed) };
  });
  const groups: Entry[][] = [
    await Promise.all(written),
    events.map((event) => {
      const { id, title, changeNote } = event;
      const day = changedOn(event, site);
      const path = paths.event(id);
      const itemOf = itemFor(id, path, title, day);
      return { id, path, json: jsonText(event), changed: day, changeNote, itemOf };
    }),
    sources.map((source) => {
      const { id, changeNote } = source;
      const changed = changedOn(source, site);
      const entry = { id, path: paths.source(id), json: jsonText(source), changed, changeNote };
      return { ...entry, itemOf: () => itemOfSource(source) };
    }),
  ];
  const all = await Promise.all(groups.map(citeAll));
  return new Map(all.flat().map((work) => [work.path, work]));
}

/** Cites the entries of one sort together, which is what the library does fast. */
async function citeAll(entries: readonly Entry[]): Promise<Work[]> {
  const digests = await Promise.all(entries.map(({ json }) => digestOf(json)));
  const items = entries.map(({ itemOf, changed, path }, index) => {
    const file = fullHref(filePath(path, 'json'));
    return itemOf(`Last changed ${sayDate(changed)}. SHA-256 of ${file}: ${digests[index] ?? ''}`);
  });
  const cited = citationsOf(items);
  return entries.flatMap(({ id, path, json, changed, changeNote }, index) => {
    const item = items[index];
    const digest = digests[index];
    if (item === undefined || digest === undefined) return [];
    return [{ path, item, citations: cited.get(id) ?? [], json, digest, changed, changeNote }];
  });
}
