import type { ReadingPath, ReadingStep } from '../schema/front.ts';
import type { Writing } from './article.ts';
import type { Heading, Prose } from './prose.ts';
import { countWords } from './words.ts';

/** Words that a reader reads in a minute. */
const READING_SPEED = 220;

/** Minutes to read so many words, at least 1. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / READING_SPEED));
}

/** The headings that say these words, however their quotation marks, dashes and blanks are written. */
export function headingsSaying<T extends { text: string }>(
  headings: readonly T[],
  words: string,
): T[] {
  return headings.filter(({ text }) => plain(text) === plain(words));
}

/** Number of words in the section that a heading begins, with those of the sections inside it, without notes. */
export function wordsOfSection({ blocks, headings }: Prose, heading: Heading): number {
  const later = headings.slice(headings.indexOf(heading) + 1);
  const end = later.find(({ depth }) => depth <= heading.depth)?.line ?? Infinity;
  return blocks
    .filter(({ line }) => line > heading.line && line < end)
    .reduce((sum, { text }) => sum + countWords(text), 0);
}

/** The writing that a step leads to, in whole or in part; undefined for a page that is looked up, or where there is none. */
export function writingOfStep(
  { page, article }: ReadingStep,
  front: Writing,
  articles: readonly Writing[],
): Writing | undefined {
  if (page !== null) return undefined;
  return article === null ? front : articles.find(({ id }) => id === article);
}

/** Number of words that a step asks to be read: those of an article or section, none of a page that is looked up. */
export function wordsOfStep(
  step: ReadingStep,
  front: Writing,
  articles: readonly Writing[],
): number {
  const prose = writingOfStep(step, front, articles)?.prose;
  if (!prose) return 0;
  if (step.section === null) return prose.words;
  const [heading] = headingsSaying(prose.headings, step.section);
  return heading ? wordsOfSection(prose, heading) : 0;
}

/** Minutes that a path takes, without the pages that are looked up. */
export function minutesOfPath(
  { steps }: ReadingPath,
  front: Writing,
  articles: readonly Writing[],
): number {
  return minutesFor(steps.reduce((sum, step) => sum + wordsOfStep(step, front, articles), 0));
}

/** Words as typed and as set are the same to an author: straight and curly marks, `--` and a dash. */
function plain(words: string): string {
  return words
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('...', '…')
    .replace(/\s+/g, ' ')
    .trim();
}
