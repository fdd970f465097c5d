import type { Source } from '../../schema/source.ts';
import { shortName } from './citation.ts';
import { sayDate } from '../time/time-words.ts';

/** A source in a word or two and its date: "Reuters, 22 December 2014". */
export function shortCitation(source: Source): string {
  return [shortName(source), shortDate(source)].filter(Boolean).join(', ');
}

/** The date of a source in words that stay on one line; empty where none is known. */
export function shortDate({ published }: Source): string {
  return published ? sayDate(published).replaceAll(' ', '\u00a0') : '';
}

/**
 * Whether words that say who gave a value already name the publisher, by its first word or its initials:
 * "Dyn, through ZDNet" names ZDNet, "AP, January 2015" names the Associated Press.
 */
export function namesPublisher(saidBy: string, source: Source): boolean {
  const words = (text: string) => text.split(/[^\p{L}\p{N}.]+/u).filter((word) => word.length > 1);
  const name = words(shortName(source)).filter((word) => word !== 'The');
  const initials = name.map((word) => word.charAt(0)).join('');
  const [first = initials] = name;
  return words(saidBy).some((word) => word === first || (word.length > 1 && word === initials));
}
