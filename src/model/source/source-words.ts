import type { Source } from '../../schema/source.ts';
import { originalName } from './citation.ts';

/** The sorts of sources, for one source and for many. */
export const kindWords: Readonly<Record<Source['kind'], { one: string; many: string }>> = {
  measurement: { one: 'Measurement', many: 'Measurements' },
  'primary-document': { one: 'Primary document', many: 'Primary documents' },
  'official-statement': { one: 'Official statement', many: 'Official statements' },
  law: { one: 'Law', many: 'Law' },
  analysis: { one: 'Analysis', many: 'Analyses' },
  reference: { one: 'Reference work', many: 'Reference works' },
  press: { one: 'Press', many: 'Press' },
  copy: { one: 'Reprint or repost', many: 'Reprints and reposts' },
};

/** How much of a source was read: a few words, and what follows for what it can show. */
export const readWords: Readonly<Record<Source['read'], { short: string; meaning: string }>> = {
  full: { short: 'Read in full', meaning: 'The whole text was read.' },
  opening: {
    short: 'Opening read',
    meaning:
      'Only the opening or another part was read. What stands elsewhere in it could not be checked.',
  },
  relayed: {
    short: 'Not read itself',
    meaning: 'Known only as others quote it; the source itself was not read.',
  },
};

const languages = new Intl.DisplayNames('en-US', { type: 'language' });

/** The language of a source in words: "Korean". Throws a `RangeError` for a tag that is none. */
export function languageName({ language }: Source): string {
  return languages.of(language) ?? language;
}

/** Why a source carries no link, naming its original as far as that is known; null where it has one. */
export function unlinkedWords(source: Source): string | null {
  if (source.link === 'ok') return null;
  const original = originalName(source);
  if (original) return `Published by ${original}. The copy that was read is not linked.`;
  if (source.copyOf) return 'The repost that was read names no original and is not linked.';
  return 'Not linked.';
}
