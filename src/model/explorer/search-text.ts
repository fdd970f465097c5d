/** Characters of a search at most. */
export const MOST_TEXT = 80;

/** Broken characters, and those that turn the direction of writing. */
const BAD = /[\p{Cs}\p{Bidi_Control}\uFFFD]/gu;

/** What a reader typed or a link carries, as words to search for: one line, trimmed, cut at 80 characters. */
export function cleanText(raw: string): string {
  const line = raw.replace(BAD, '').replace(/[\s\p{Cc}]+/gu, ' ');
  // A cut through a character outside the basic plane leaves a half of it.
  return line.trim().slice(0, MOST_TEXT).replace(BAD, '').trimEnd();
}

/** Words that are searched for, folded; every one must be found. */
export function wordsOf(search: string): string[] {
  return fold(search).split(' ').filter(Boolean);
}

/** A text in which case, accents and the shapes of quotes, dashes and spaces make no difference. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .toLowerCase();
}
