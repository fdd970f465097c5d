import { paths, type Path } from '../../src/href.ts';
import { sayDate } from '../../src/model/time/time-words.ts';
import { localTime } from '../../src/model/time/zone.ts';
import { around, attribute, elementsIn, textOf, type Element, type Holder } from './document.ts';
import { address, base, byId, type Page } from './page.ts';

/** What a reader must find of an entry of the record, and where. */
export interface Expected {
  /** Collection and id, for messages. */
  entry: string;
  /** Path of the page. */
  path: Path;
  /** Id of the element that holds the entry; without one the whole page holds it. */
  id?: string;
  /** Words that must stand there, each under the name of its field. */
  words: Named[];
  /** Paths that must be linked there, each under the name of its field. */
  links: Named[];
}

/** A field and what it must come to. */
export interface Named {
  field: string;
  value: string;
}

/** Fields that name sources or events: the page links them. */
const links: Record<string, (id: string) => Path> = {
  source: paths.source,
  sources: paths.source,
  where: paths.source,
  noteSources: paths.source,
  event: paths.event,
  events: paths.event,
  related: paths.event,
};

/** The words for a value: a date in full, a clock for an instant, the last day of an interval. */
const sayValue = (value: string | number): string => {
  const last = String(value).split('/').at(-1) ?? '';
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(last)) return sayDate(last);
  return /^\d{4}-\d{2}-\d{2}T[\d:]+Z$/.test(last) ? localTime(last, 'UTC').clock : String(value);
};

/** Everything that an entry says, field by field; what `skip` matches is left to another rule, or is no reader's business. */
export const expectationsOf = (
  value: unknown,
  skip: RegExp,
  field = '',
): Pick<Expected, 'words' | 'links'> => {
  const all = { words: [] as Named[], links: [] as Named[] };
  if (value === null || value === undefined || typeof value === 'boolean' || skip.test(field))
    return all;
  if (typeof value === 'string' || typeof value === 'number') {
    const toPath = links[/([a-zA-Z]+)(\.\d+)?$/.exec(field)?.[1] ?? ''];
    if (toPath) all.links.push({ field, value: toPath(String(value)) });
    else all.words.push({ field, value: sayValue(value) });
    return all;
  }
  for (const [key, inner] of Object.entries(value)) {
    const found = expectationsOf(inner, skip, field === '' ? key : `${field}.${key}`);
    all.words.push(...found.words);
    all.links.push(...found.links);
  }
  return all;
};

/** Words as they are compared: sorts of quotation mark and blank, code marks and commas in numbers do not count. */
const bare = (words: string): string =>
  words
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/`/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** The part of a page that belongs to an id: the element, or for a heading or an empty anchor what stands around it. */
const holderOf = (page: Page, id: string | undefined): Holder | undefined => {
  if (id === undefined) return page.elements.find(({ tagName }) => tagName === 'main');
  const element = byId(page, id);
  return element && /^(h[1-6]|a|span)$/.test(element.tagName) ? around(element)[0] : element;
};

/** Whether one of the elements links a path of this site, or an address elsewhere. */
const isLinked = (elements: readonly Element[], to: string): boolean => {
  const written = to.startsWith('/') ? [base + to, address + to] : [to];
  return elements.some((element) => written.includes(attribute(element, 'href') ?? ''));
};

/** What a page lacks of an entry. */
export const missing = (page: Page, { entry, id, words, links }: Expected): string[] => {
  const holder = holderOf(page, id);
  if (!holder)
    return [`${page.path} has no id “${id ?? 'main'}” for ${entry}; show the entry there`];
  const text = bare(textOf(holder)).toLowerCase();
  const elements = elementsIn(holder);
  const place = `${page.path}${id === undefined ? '' : `#${id}`}`;
  return [
    ...words
      .filter(({ value }) => !text.includes(bare(value).toLowerCase()))
      .map(({ field, value }) => `${place} lacks ${field} of ${entry}: “${value}”; show it there`),
    ...links
      .filter(({ value }) => !isLinked(elements, value))
      .map(
        ({ field, value }) =>
          `${place} does not link ${value}, ${field} of ${entry}; link it there`,
      ),
  ];
};
