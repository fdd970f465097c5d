import { partLetters } from './letters.ts';
import { searchKind, type SearchKindId } from './kinds.ts';

/** What a reader looks for, as the address of the search page says it. */
export interface Query {
  /** The words, cleaned; empty for none. */
  words: string;
  /** The sort of thing to find; null for all. */
  among: SearchKindId | null;
}

/** Characters of a query at most. */
export const MOST_WORDS = 80;

/** What a reader typed or a link carries, as words: on one line, trimmed, without controls of any sort, cut at 80 characters. */
export function cleanWords(raw: string): string {
  const line = raw.replace(/[\p{C}\s\uFFFD]+/gu, ' ').trim();
  return [...line].slice(0, MOST_WORDS).join('').trimEnd();
}

/** Reads the query of an address: `?q=dyn&in=events`. What is malformed or unknown is taken as not said. */
export function readQuery(search: string): Query {
  const params = new URLSearchParams(search);
  return {
    words: cleanWords(params.get('q') ?? ''),
    among: searchKind(params.get('in') ?? '')?.id ?? null,
  };
}

/** Writes a query as the end of an address; empty for nothing looked for. */
export function writeQuery({ words, among }: Query): string {
  const params = new URLSearchParams();
  if (words) params.set('q', words);
  if (among) params.set('in', among);
  return params.size > 0 ? `?${params.toString()}` : '';
}

/** The words as the index is asked for them: letters of scripts without blanks apart, quotation marks straight. */
export function wordsToAsk({ words }: Query): string {
  return partLetters(words.replace(/[“”„«»]/g, '"'));
}
