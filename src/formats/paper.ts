import type { Source } from '../schema/source.ts';

/** Where a page names a source: selects, by the link to the page of the source, what its address follows. */
export type Place = (link: string) => string;

/** In a list of sources, at the end of the entry. */
export const inList: Place = (link) => `.bibliography li:has(> ${link})`;

/** In the list of events, behind the link. */
export const inEvents: Place = (link) => `#list ${link}`;

/**
 * A style sheet for paper that sets the address of each source where a page names it: on a screen a link leads to the page of the
 * source, and from there on; on paper the address must be read. A source that is not linked has none.
 */
export function paperSheet(sources: readonly Source[], place: Place): string {
  const rules = sources.flatMap(({ id, url, link }) =>
    url === null || link !== 'ok'
      ? []
      : [`${place(`a[href$="/sources/${id}/"]`)}::after{content:" <${quoted(url)}>"}`],
  );
  return `@media print{${rules.join('')}}\n`;
}

/** Words inside a string of a style sheet. */
function quoted(words: string): string {
  return words.replace(/["\\]/g, (sign) => `\\${sign}`).replace(/\s/g, '%20');
}
