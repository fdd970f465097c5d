import { piecesOf } from '../../model/search/excerpt.ts';
import { searchKind } from '../../model/search/kinds.ts';
import type { Hit } from './index.client.ts';

/** An item of the list of results. All that the index says is written as text. */
export function itemOf(hit: Hit): HTMLLIElement {
  const { url, title, lang, sections, excerpt, whole } = hit;
  const heading = element('h2', linkTo(url, title));
  if (lang !== undefined) heading.lang = lang;
  const body =
    sections.length > 0
      ? element(
          'ul',
          ...sections.map((section) =>
            element('li', linkTo(section.url, section.title), marked(section.excerpt, whole)),
          ),
        )
      : marked(excerpt, whole);
  return element('li', facts(hit), heading, body);
}

/** What it is and what tells it: "Event · at 16:15 UTC on 22 December 2014 · The network". */
function facts({ among, detail, label, time }: Hit): HTMLElement {
  const line = element('p', searchKind(among)?.one ?? '');
  line.className = 'role';
  if (detail !== undefined) line.append(' · ', time === undefined ? detail : timeOf(detail, time));
  if (label !== undefined) line.append(` · ${label}`);
  return line;
}

function timeOf(words: string, machine: string): HTMLTimeElement {
  const time = element('time', words);
  time.dateTime = machine;
  return time;
}

function linkTo(url: string, words: string): HTMLAnchorElement {
  const link = element('a', words);
  const { pathname, hash } = new URL(url, location.origin); // whatever an index says, it leads to this site
  link.href = pathname + hash;
  return link;
}

function marked(excerpt: string, whole: string): HTMLElement {
  const pieces = piecesOf(excerpt, whole).map(({ text, isFound }) =>
    isFound ? element('mark', text) : text,
  );
  return element('p', ...pieces);
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
