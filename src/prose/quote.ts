import type { Event, Quote } from '../schema/event.ts';

/** The quote of an event in which these words stand, whole, in one piece and to the letter; null if none. */
export function findQuote(event: Event, words: string): Quote | null {
  const sought = plain(words);
  return (sought && event.quotes.find((quote) => holds(plain(quote.words), sought))) || null;
}

/** Straight and curly apostrophes are one character to a reader; nothing else is. */
function plain(words: string): string {
  return words.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** Whether the words stand in the quote without cutting one of its words in two. */
function holds(quote: string, words: string): boolean {
  for (let at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1)) {
    const before = quote.slice(0, at);
    const after = quote.slice(at + words.length);
    const cutsFirst = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words);
    const cutsLast = /[\p{L}\p{N}]$/u.test(words) && /^[\p{L}\p{N}]/u.test(after);
    if (!cutsFirst && !cutsLast) return true;
  }
  return false;
}
