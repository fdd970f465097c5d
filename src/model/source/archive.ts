import type { Source } from '../../schema/source.ts';

/**
 * The address at which the Wayback Machine is asked for a page, near its day of publication where that
 * is known: a look-up, which says nothing on whether a copy is there. Null for a source without a link.
 */
export function archiveLookUp({ url, link, published }: Source): string | null {
  if (!url || link !== 'ok') return null;
  const day = published?.length === 10 ? published.replaceAll('-', '') : '*';
  return `https://web.archive.org/web/${day}/${url}`;
}
