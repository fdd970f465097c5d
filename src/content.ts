import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { contentDir } from './loaders/folder.ts';
import { lineOf } from './loaders/lines.ts';
import { strayFiles } from './loaders/strays.ts';
import { parseEntry } from './loaders/yaml.ts';
import { checkShelves } from './model/checks/all.ts';
import { refuse } from './model/problem.ts';
import { indexById, sortShelves, type Shelves } from './model/record/record.ts';
import { eventsOfPeople, usesOfEvents, usesOfSources, type Uses } from './model/record/uses.ts';
import { readArticle, type Article } from './prose/article.ts';
import { checkArticles } from './prose/rules.ts';
import { articleSchema } from './schema/article.ts';
import type { Event } from './schema/event.ts';
import type { Fact } from './schema/fact.ts';
import type { Person } from './schema/person.ts';
import type { Source } from './schema/source.ts';
import type { Term } from './schema/term.ts';

/** The whole record: sorted, joined and checked. Pages and components read nothing else. */
export interface Record extends Shelves {
  /** In reading order. */
  articles: Article[];
  /** Look-ups by id; each throws for an id that is not there. */
  event: (id: string) => Event;
  source: (id: string) => Source;
  fact: (id: string) => Fact;
  person: (id: string) => Person;
  term: (id: string) => Term;
  article: (id: string) => Article;
  /** What uses an entry. */
  usesOfSource: (id: string) => Uses;
  usesOfEvent: (id: string) => Uses;
  /** The events in which a person or organization acts, watches or speaks. */
  eventsOfPerson: (id: string) => Event[];
}

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
  const cited = new Map(articles.map(({ id, named }) => [id, named.sources]));
  refuse([
    ...strayFiles(contentDir()),
    ...checkShelves(shelves, new Set([...cited.values()].flatMap((ids) => [...ids]))),
    ...checkArticles(articles, shelves),
  ]);
  const sourceUses = usesOfSources(shelves, cited);
  const eventUses = usesOfEvents(
    shelves,
    new Map(articles.map(({ id, named }) => [id, named.events])),
  );
  const people = eventsOfPeople(shelves);
  return {
    ...shelves,
    articles,
    event: lookUp('events/', events),
    source: lookUp('sources.yaml', indexById(shelves.sources)),
    fact: lookUp('facts.yaml', indexById(shelves.facts)),
    person: lookUp('people.yaml', indexById(shelves.people)),
    term: lookUp('glossary.yaml', indexById(shelves.glossary)),
    article: lookUp('articles/', indexById(articles)),
    usesOfSource: lookUp('sources.yaml', sourceUses),
    usesOfEvent: lookUp('events/', eventUses),
    eventsOfPerson: lookUp('people.yaml', people),
  };
}

async function readShelves(): Promise<Shelves> {
  const list = async <C extends CollectionKey>(name: C) =>
    (await getCollection(name)).map((entry) => entry.data as CollectionEntry<C>['data']);
  const document = async (name: 'hypotheses' | 'law' | 'network' | 'site') => {
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
    lanes: await list('lanes'),
    kinds: await list('kinds'),
    errors: await list('errors'),
    gaps: await list('gaps'),
    corrections: await list('corrections'),
    hypotheses: (await document('hypotheses')) as Shelves['hypotheses'],
    law: (await document('law')) as Shelves['law'],
    network: (await document('network')) as Shelves['network'],
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
