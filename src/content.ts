import {
  getCollection,
  getEntry,
  render,
  type CollectionEntry,
  type CollectionKey,
} from 'astro:content';
import { unreadableFiles } from './loaders/bytes.ts';
import { contentDir } from './loaders/folder.ts';
import { lineOf } from './loaders/lines.ts';
import { strayFiles } from './loaders/strays.ts';
import { parseEntry } from './loaders/yaml.ts';
import { checkShelves } from './model/checks/all.ts';
import { ContentError, refuse } from './model/problem.ts';
import { indexById, sortShelves, type Shelves } from './model/record/record.ts';
import { eventsOfPeople, usesOfEvents, usesOfSources, type Uses } from './model/record/uses.ts';
import { readArticle, type Article, type Writing } from './prose/article.ts';
import { FRONT, readFront, type Front } from './prose/front.ts';
import { checkArticles, checkFront } from './prose/rules.ts';
import { articleSchema } from './schema/article.ts';
import type { Event } from './schema/event.ts';
import type { Fact } from './schema/fact.ts';
import type { Figure } from './schema/figure.ts';
import { frontSchema } from './schema/front.ts';
import type { Person } from './schema/person.ts';
import type { Source } from './schema/source.ts';
import type { Term } from './schema/term.ts';

/** The whole record: sorted, joined and checked. Pages and components read nothing else. */
export interface Record extends Shelves {
  /** The front page. */
  front: Front;
  /** In reading order. */
  articles: Article[];
  /** The front page and the articles: all that is written with tags. */
  writings: Writing[];
  /** Look-ups by id; each throws for an id that is not there. */
  event: (id: string) => Event;
  source: (id: string) => Source;
  fact: (id: string) => Fact;
  person: (id: string) => Person;
  term: (id: string) => Term;
  figure: (id: string) => Figure;
  writing: (id: string) => Writing;
  /** What uses an entry. */
  usesOfSource: (id: string) => Uses;
  usesOfEvent: (id: string) => Uses;
  /** The events in which a person or organization acts, watches or speaks. */
  eventsOfPerson: (id: string) => Event[];
}

/** A collection of one entry. */
type DocumentName =
  'hypotheses' | 'law' | 'network' | 'map' | 'routingStates' | 'linkStatus' | 'site';

let record: Promise<Record> | undefined;

/**
 * The record, read once. Throws a `ContentError` that lists every fault in the content: an unknown
 * id, a quote without its source, prose without a source, a file that nothing reads.
 */
export function getRecord(): Promise<Record> {
  record ??= readRecord();
  return record;
}

/** The MDX entry of an article, for rendering. Throws for an id that is not there. */
export async function getArticleEntry(id: string): Promise<CollectionEntry<'articles'>> {
  const entry = await getEntry('articles', id);
  if (!entry) throw new Error(`articles/${id}.mdx: there is no such article`);
  return entry;
}

/** The MDX entry of the front page, for rendering. Throws a `ContentError` where there is none. */
export async function getFrontEntry(): Promise<CollectionEntry<'front'>> {
  const entry = await getEntry('front', 'front');
  if (entry) return entry;
  const says = `is missing from ${contentDir()}; add it: src/schema/front.ts tells what it holds`;
  throw new ContentError([{ file: FRONT, entry: 'the file', field: 'file', says }]);
}

/** The headings of the front page or of an article as they are rendered; `slug` is the id that links need. */
export async function getHeadings({
  id,
  file,
}: Writing): Promise<readonly { slug: string; text: string }[]> {
  const entry = file === FRONT ? await getFrontEntry() : await getArticleEntry(id);
  return (await render(entry)).headings;
}

async function readRecord(): Promise<Record> {
  const shelves = await readShelves();
  const events = indexById(shelves.events);
  const entries = await getCollection('articles');
  const articles = entries
    .map(({ id, data, body = '', filePath }) =>
      readArticle(
        id,
        parseEntry(`articles/${id}.mdx`, id, data, articleSchema),
        body,
        events,
        lineOf(body, filePath),
      ),
    )
    .sort((a, b) => a.head.order - b.head.order);
  const front = await readFrontPage(shelves.site.headline, events);
  const writings = [front, ...articles];
  const cited = new Map(writings.map(({ id, named }) => [id, named.sources]));
  refuse([
    ...unreadableFiles(contentDir()),
    ...strayFiles(contentDir()),
    ...checkShelves(shelves, new Set([...cited.values()].flatMap((ids) => [...ids]))),
    ...checkFront(front, articles, shelves),
    ...checkArticles(articles, shelves),
  ]);
  const sourceUses = usesOfSources(shelves, cited);
  const eventUses = usesOfEvents(
    shelves,
    new Map(writings.map(({ id, named }) => [id, named.events])),
  );
  const people = eventsOfPeople(shelves);
  return {
    ...shelves,
    front,
    articles,
    writings,
    event: lookUp('events/', events),
    source: lookUp('sources.yaml', indexById(shelves.sources)),
    fact: lookUp('facts.yaml', indexById(shelves.facts)),
    person: lookUp('people.yaml', indexById(shelves.people)),
    term: lookUp('glossary.yaml', indexById(shelves.glossary)),
    figure: lookUp('figures.yaml', indexById(shelves.figures)),
    writing: lookUp('front.mdx and articles/', indexById(writings)),
    usesOfSource: lookUp('sources.yaml', sourceUses),
    usesOfEvent: lookUp('events/', eventUses),
    eventsOfPerson: lookUp('people.yaml', people),
  };
}

async function readFrontPage(title: string, events: ReadonlyMap<string, Event>): Promise<Front> {
  const { data, body = '', filePath } = await getFrontEntry();
  const head = parseEntry(FRONT, 'front matter', data, frontSchema);
  return readFront(title, head, body, events, lineOf(body, filePath));
}

async function readShelves(): Promise<Shelves> {
  const list = async <C extends CollectionKey>(name: C) =>
    (await getCollection(name)).map((entry) => entry.data as CollectionEntry<C>['data']);
  const document = async (name: DocumentName) => {
    const entry = await getEntry(name, 'it');
    if (!entry) throw new Error(`${name}: the document is missing`);
    return entry.data;
  };
  return sortShelves({
    events: await list('events'),
    sources: await list('sources'),
    facts: await list('facts'),
    people: await list('people'),
    glossary: await list('glossary'),
    figures: await list('figures'),
    observers: await list('observers'),
    lanes: await list('lanes'),
    kinds: await list('kinds'),
    errors: await list('errors'),
    gaps: await list('gaps'),
    corrections: await list('corrections'),
    hypotheses: (await document('hypotheses')) as Shelves['hypotheses'],
    law: (await document('law')) as Shelves['law'],
    network: (await document('network')) as Shelves['network'],
    map: (await document('map')) as Shelves['map'],
    routingStates: (await document('routingStates')) as Shelves['routingStates'],
    linkStatus: (await document('linkStatus')) as Shelves['linkStatus'],
    site: (await document('site')) as Shelves['site'],
  });
}

function lookUp<T>(where: string, entries: ReadonlyMap<string, T>): (id: string) => T {
  return (id) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`${where} holds no ${id}`);
    return entry;
  };
}
