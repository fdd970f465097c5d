import { ContentError } from '../model/problem.ts';
import type { ArticleHead } from '../schema/article.ts';
import type { Event } from '../schema/event.ts';
import { bibliography, idsIn, numberNotes, type BibliographyEntry, type Note } from './notes.ts';
import { parseProse } from './parse.ts';
import type { Prose, Tag } from './prose.ts';
import { findQuote } from './quote.ts';

/** Words that a reader reads in a minute. */
const READING_SPEED = 220;

/** An article with everything that is known of it before it is rendered. */
export interface Article {
  /** Name of its file; its path is `/<id>/`. */
  id: string;
  /** File from the root of the content folder. */
  file: string;
  head: ArticleHead;
  prose: Prose;
  /** Numbered notes by the place of their tag. */
  notes: ReadonlyMap<number, Note>;
  /** Its sources in the order of first use. */
  sources: BibliographyEntry[];
  /** Ids of what its tags name. */
  named: { sources: Set<string>; events: Set<string>; facts: Set<string>; people: Set<string> };
  /** Minutes to read it, at least 1. */
  minutes: number;
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
  const file = `articles/${id}.mdx`;
  const prose = parseOrRefuse(file, body, firstLine);
  const notes = numberNotes(prose);
  const sources = bibliography(prose, notes, (tag) => sourceOfQuote(tag, events));
  return {
    id,
    file,
    head,
    prose,
    notes,
    sources,
    named: {
      sources: new Set(sources.map((entry) => entry.source)),
      events: idsOf(
        prose,
        ['When', 'Said', 'EventRef', 'TimelineFigure'],
        ['event', 'id', 'highlight'],
      ),
      facts: idsOf(prose, ['Fact'], ['id']),
      people: idsOf(prose, ['Person'], ['id']),
    },
    minutes: Math.max(1, Math.round(prose.words / READING_SPEED)),
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

function idsOf(prose: Prose, names: string[], attributes: string[]): Set<string> {
  const tags = prose.tags.filter((tag) => names.includes(tag.name));
  return new Set(tags.flatMap((tag) => attributes.flatMap((name) => idsIn(tag.attributes[name]))));
}
