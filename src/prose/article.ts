import { ContentError } from '../model/problem.ts';
import type { ArticleHead } from '../schema/article.ts';
import type { Event } from '../schema/event.ts';
import { bibliography, idsIn, numberNotes, type BibliographyEntry, type Note } from './notes.ts';
import { parseProse } from './parse.ts';
import type { Prose, Tag } from './prose.ts';
import { findQuote } from './quote.ts';
import { eventIdsIn, sectionsOf, type Section } from './sections.ts';
import { minutesFor } from './reading.ts';

/** The front page or an article, with everything that is known of it before it is rendered. */
export interface Writing {
  /** Name of its file. */
  id: string;
  /** File from the root of the content folder. */
  file: string;
  /** Its path from the root of the site. */
  path: `/${string}`;
  /** Its headline. */
  title: string;
  prose: Prose;
  /** Numbered notes by the place of their tag. */
  notes: ReadonlyMap<number, Note>;
  /** Its sources in the order of first use. */
  sources: BibliographyEntry[];
  /** Ids of what its tags name. */
  named: {
    sources: Set<string>;
    events: Set<string>;
    facts: Set<string>;
    people: Set<string>;
    figures: Set<string>;
  };
  /** Its sections in document order, first what stands before the first heading. */
  sections: Section[];
  /** Minutes to read it, at least 1. */
  minutes: number;
}

/** An article; its path is `/<id>/`. */
export interface Article extends Writing {
  head: ArticleHead;
}

/**
 * Reads an article's body, which begins at `firstLine` of its file, and numbers its notes.
 * Throws a `ContentError` where the body is not valid MDX.
 */
export function readArticle(
  id: string,
  head: ArticleHead,
  body: string,
  events: ReadonlyMap<string, Event>,
  firstLine = 1,
): Article {
  const place = { id, file: `articles/${id}.mdx`, path: `/${id}/`, title: head.title } as const;
  return { ...readWriting(place, body, events, firstLine), head };
}

/** Reads the body of an article or of the front page as `readArticle` does. */
export function readWriting(
  place: Pick<Writing, 'id' | 'file' | 'path' | 'title'>,
  body: string,
  events: ReadonlyMap<string, Event>,
  firstLine: number,
): Writing {
  const prose = parseOrRefuse(place.file, body, firstLine);
  const notes = numberNotes(prose);
  const sources = bibliography(prose, notes, (tag) => sourceOfQuote(tag, events));
  return {
    ...place,
    prose,
    notes,
    sources,
    named: {
      sources: new Set(sources.map((entry) => entry.source)),
      events: new Set(prose.tags.flatMap(eventIdsIn)),
      facts: idsOf(prose, 'Fact'),
      people: idsOf(prose, 'Person'),
      figures: new Set([...idsOf(prose, 'Figure'), ...idsOf(prose, 'Walk', 'figure')]),
    },
    sections: sectionsOf(prose, events),
    minutes: minutesFor(prose.words),
  };
}

function parseOrRefuse(file: string, body: string, firstLine: number): Prose {
  try {
    return parseProse(body, firstLine);
  } catch (error) {
    const [, line, message] = /^(\d+):\d+: (.*)$/s.exec(String((error as Error).message)) ?? [];
    const says = `cannot be read: ${message ?? String(error)}; correct the line`;
    const entry = `line ${String(Number(line ?? 1) + firstLine - 1)}`;
    throw new ContentError([{ file, entry, field: 'MDX', says }]);
  }
}

function sourceOfQuote(
  { attributes, text }: Tag,
  events: ReadonlyMap<string, Event>,
): string | null {
  const event = events.get(attributes['event'] ?? '');
  return event ? (findQuote(event, text)?.source ?? null) : null;
}

function idsOf(prose: Prose, name: string, attribute = 'id'): Set<string> {
  const tags = prose.tags.filter((tag) => tag.name === name);
  return new Set(tags.flatMap((tag) => idsIn(tag.attributes[attribute])));
}
