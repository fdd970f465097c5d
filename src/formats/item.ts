import { originalName, shortName } from '../model/source/citation.ts';
import type { Source } from '../schema/source.ts';

/** A name as CSL has it: of a person, or of a group in one piece. */
type Name = { family: string; given: string } | { literal: string };

/** A work that can be cited, in the fields of CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html */
export interface Item {
  /** Id of its entry; the label in BibTeX. */
  id: string;
  /** What CSL takes it for. */
  type: 'article-newspaper' | 'webpage';
  title: string;
  author?: Name[];
  /** The site or the newspaper. */
  'container-title': string;
  publisher: string;
  issued?: { 'date-parts': [number[]] };
  URL?: string;
  language: string;
  note?: string;
}

/** A page of this site, as its citation needs it. */
export interface CitedPage {
  /** Id of its entry. */
  id: string;
  title: string;
  /** Day of its last change. */
  changed: string;
  /** Its full address. */
  address: string;
  /** Name and rights holder of the site. */
  site: { name: string; rightsHolder: string };
  /** What identifies the state that is cited, in words. */
  note: string;
}

/** A page of this site as a work. */
export function itemOfPage({ id, title, changed, address, site, note }: CitedPage): Item {
  return {
    ...{ id, type: 'webpage', title, author: [{ literal: site.rightsHolder }] },
    ...{ 'container-title': site.name, publisher: site.name, issued: datePartsOf(changed) },
    ...{ URL: address, language: 'en-US', note },
  };
}

/**
 * A source as a work. One without a printed title bears our description in brackets. An address stands
 * only where the record links it; of a copy the original is cited, and a note says where it was read.
 */
export function itemOfSource(source: Source): Item {
  const { id, kind, title, description, published, url, link, language, publisher } = source;
  const container = shortName(source);
  const author = authorsOf(source);
  const readAt = originalName(source) !== null && publisher !== null && publisher !== container;
  return {
    ...{ id, type: kind === 'press' ? 'article-newspaper' : 'webpage' },
    ...{ title: title ?? `[${description ?? id}]` },
    ...(author.length > 0 && { author }),
    ...{ 'container-title': readAt ? `${container} (read at ${publisher})` : container },
    publisher: container,
    ...(published !== null && { issued: datePartsOf(published) }),
    ...(url !== null && link === 'ok' && { URL: url }),
    ...{ language },
    ...(readAt && { note: `Read in a copy at ${publisher}.` }),
  };
}

/** The authors: as names where the record has them, else as printed; none where the publisher is printed as author. */
function authorsOf({ author, authorNames, publisher }: Source): Name[] {
  if (authorNames.length > 0)
    return authorNames.map((name) => {
      const [family = name, given = ''] = name.split(', ');
      return { family, given };
    });
  return author === null || author === publisher ? [] : [{ literal: author }];
}

function datePartsOf(date: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
