import type { Source } from '../../schema/source.ts';
import { sayDate } from '../time/time-words.ts';

/** A citation in pieces that stand with a blank between them, so that a page can mark each one up. */
export interface CitationParts {
  /** The author and a comma; empty where none is printed or the author is the publisher. */
  author: string;
  /** The printed title in quotation marks, or the editors' description bare. */
  title: string;
  /** Who published the words, and a comma. */
  publisher: string;
  /** The date in words, or that there is none. */
  date: string;
}

/** A note in lower case after a name: "(printed in …)", "(web archive)". "(Australia)" is part of a name. */
const EXPLANATION = /\s*\((?=\p{Ll})[^)]*\)/u;

/**
 * Who published the words, as short as it is clear: the original of a reprint or repost, else the
 * publisher of the page, else the author: "Reuters", "Dyn Research".
 */
export function shortName(source: Source): string {
  const name = originalName(source) ?? source.publisher ?? source.author ?? 'publisher not known';
  return name.replace(EXPLANATION, '');
}

/** The publisher of the original where the page is a copy that names one; null for every other page. */
export function originalName({ copyOf }: Source): string | null {
  return copyOf && !copyOf.includes('not named') ? copyOf : null;
}

/** Author, title, publisher and date in the order in which they are cited. */
export function citationParts(source: Source): CitationParts {
  const publisher = shortName(source);
  const { author, title, description, published } = source;
  const stop = title && /[?!…]$/.test(title) ? '' : ',';
  return {
    author: author && author !== publisher ? `${author},` : '',
    title: title ? `“${innerQuotes(title)}${stop}”` : `${description ?? source.id},`,
    publisher: `${publisher},`,
    date: published ? sayDate(published) : 'undated',
  };
}

/** A title for the source's page that no other source has: headline, publisher, and where a copy was read. */
export function pageTitle(source: Source): string {
  const { title, description, id, link, publisher } = source;
  const name = shortName(source);
  const readAt =
    link === 'copy' && publisher !== name ? `, read at ${publisher ?? 'another site'}` : '';
  return `${title ?? description ?? id} (${name}${readAt})`;
}

/** The citation as plain text: `Jim Cowie, “Someone Disconnects North Korea,” Dyn Research, 22 December 2014`. */
export function plainCitation(source: Source): string {
  const { author, title, publisher, date } = citationParts(source);
  return [author, title, publisher, date].filter(Boolean).join(' ');
}

/** Quotation marks inside quotation marks are single. */
function innerQuotes(title: string): string {
  return title
    .replace(/"(?=[\p{L}\p{N}])/gu, '‘')
    .replaceAll('"', '’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}
