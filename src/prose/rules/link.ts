import type { Shelves } from '../../model/record/record.ts';
import type { Link } from '../prose.ts';
import { isTagName, tagRules } from '../tags.ts';
import type { Fault } from './known.ts';

/** A plain link stays inside the site or goes to the address of a source that may be linked. */
export function wrongLink({ url, title, inside }: Link, { sources }: Shelves): Fault[] {
  const faults: Fault[] = [];
  if (inside !== null && isTagName(inside) && tagRules[inside].holds === 'words') {
    faults.push(['link', `stands inside <${inside}>, which becomes a link itself; move it out`]);
  }
  if (title !== null) {
    faults.push(['link', `hides the words “${title}” in a title; write them in the paragraph`]);
  }
  // A browser reads a backslash in an address as a slash: `/\a.example` leaves the site.
  if (/^(\/(?![/\\])|#)/.test(url)) return faults;
  const source = sources.find((one) => one.url === url);
  if (!source) {
    faults.push([
      'link',
      `goes to ${url}, which no source has as its address; add the source or use <Cite>`,
    ]);
  } else if (source.link !== 'ok') {
    faults.push([
      'link',
      `goes to ${source.id}, which is marked ${source.link}; use <Cite>, which does not link it`,
    ]);
  }
  return faults;
}
