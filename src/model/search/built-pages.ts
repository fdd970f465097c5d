import { referencePages } from '../navigation.ts';
import type { SearchKindId } from './kinds.ts';

/** A page that is found as a reader gets it, section by section. */
export interface BuiltPage {
  /** Path from the root of the site. */
  path: string;
  /** Among what it is found. */
  among: SearchKindId;
}

/** Reference pages that hold what is found entry by entry, and the search itself. */
const BY_ENTRY = [
  '/timeline/',
  '/facts/',
  '/sources/',
  '/people/',
  '/law/',
  '/glossary/',
  '/search/',
];

/** What of a page is no part of its text: notes, lists of links, figures, tables, and words for screen readers alone. */
export const notText =
  'nav figure table details form footer svg script noscript .note .noteref .heading-link .sr-only .byline .bibliography .drawn .way .ways .key-facts .changes'.split(
    ' ',
  );

/** The front page, the articles by their ids, and every reference page whose entries are not found one by one. */
export function builtPages(articles: readonly string[]): BuiltPage[] {
  return [
    { path: '/', among: 'pages' },
    ...articles.map((id) => ({ path: `/${id}/`, among: 'articles' as const })),
    ...referencePages
      .filter(({ path }) => !BY_ENTRY.includes(path))
      .map(({ path }) => ({ path, among: 'pages' as const })),
  ];
}
