import type { Event, Quote } from '../schema/event.ts';

/** The quote of an event in which these words stand, in one piece and to the letter; null if none. */
export function findQuote(event: Event, words: string): Quote | null {
  const sought = plain(words);
  return event.quotes.find((quote) => plain(quote.words).includes(sought)) ?? null;
}

/** Straight and curly apostrophes are one character to a reader; nothing else is. */
function plain(words: string): string {
  return words.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
