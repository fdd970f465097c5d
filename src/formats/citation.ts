import chicago from '@citation/csl-style-chicago-fullnote-bibliography/info.json' with { type: 'json' };
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Item } from './item.ts';
import { jsonText } from './json.ts';
import { mla } from './mla.ts';

/** The styles in which a work is cited, in the order in which they stand. */
export const STYLES = [
  { id: 'apa', label: 'APA' },
  { id: 'mla', label: 'MLA' },
  { id: 'chicago', label: 'Chicago' },
] as const;

/** A work in the words of a style; the only markup is `<i>`. */
export interface Citation {
  /** Name of the style. */
  label: string;
  html: string;
}

/** The formats that programs for references read: ending of the file, name, and how it is written. */
export const FORMATS = [
  { ending: 'bib', label: 'BibTeX', write: bibtexOf },
  { ending: 'ris', label: 'RIS', write: risOf },
  { ending: 'csl.json', label: 'CSL-JSON', write: jsonText as (items: readonly Item[]) => string },
] as const;

const csl = plugins.config.get('@csl');
csl.styles.add('mla', mla);
csl.styles.add('chicago', chicago.content);
Object.assign(plugins.config.get('@bibtex').format, {
  ...{ asciiOnly: false, useIdAsLabel: true, checkLabel: false },
});

/**
 * Works by their id, each in every style. One engine for a style cites them all, one at a time: together they would be told apart
 * by letters after the year, and two works of one author would not name him twice.
 */
export function citationsOf(items: readonly Item[]): ReadonlyMap<string, Citation[]> {
  const cited = new Map(items.map(({ id }): [string, Citation[]] => [id, []]));
  const plain = items.map(forStyles);
  for (const { id: style, label } of STYLES) {
    const engine = csl.engine(plain, style, 'en-US', 'html');
    for (const { id } of items) {
      engine.updateItems([id]);
      const [entry = ''] = engine.makeBibliography()[1];
      // The library says “Retrieved” before the address of what has no date, and then no day.
      const html = entry.replace(/<\/?div[^>]*>/g, '').replace(/ Retrieved (?=https?:)/, ' ');
      cited.get(id)?.push({ label, html: html.trim() });
    }
  }
  return cited;
}

/** A number and the unit of a time, which are no words of a title: `9 h`. */
const UNITS = /\b\d+ (?:h|min|s)\b/g;

function asTheyAre(words: string): string {
  return `<span class="nocase">${words}</span>`;
}

/**
 * A work for the styles: tags in a title are words, not markup; the name of a site and units keep their letters; the publisher, who is
 * the site, would be named twice. Our words for what has no printed title, in brackets, are no title: styles set them plain.
 */
function forStyles({ id, type, title, author, issued, language, ...item }: Item): object {
  const words = title.replace(/<(?=[a-z/])/gi, '<\u2060');
  const described = /^\[(.*)\]$/.exec(words)?.[1];
  return {
    ...{ id, type, author, issued, language, URL: item.URL },
    ...(described === undefined
      ? { title: words.replace(UNITS, asTheyAre) }
      : { genre: asTheyAre(described) }),
    'container-title': asTheyAre(item['container-title']),
  };
}

/** The library writes other alphabets only where it escapes nothing, so what TeX would read as a command is escaped here. */
function bibtexOf(items: readonly Item[]): string {
  const text = new Cite(items.map((item) => mapWords(item, escapeTex))).format('bibtex');
  return text.replace(/month = \{(\w+)(?: (\d+))?\},/g, (_, month: string, day?: string) => {
    const name = MONTHS[Number(month) - 1] ?? month; // of a month alone the library writes the number
    return `month = ${name},${day === undefined ? '' : `\n\tday = {${day}},`}`;
  });
}

/** Months as BibTeX names them, so that each style may write them as it does. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * As pages of the web: of newspaper articles the library leaves out authors and dates. It breaks long lines, and addresses with them,
 * and cuts ids at twenty characters; here a field is a line, and an id is whole.
 */
function risOf(items: readonly Item[]): string {
  return items
    .map((item) => {
      const page = { ...mapWords(item, onOneLine), type: 'webpage' };
      const text = new Cite([page]).format('ris').replace(/\n(?![A-Z][A-Z0-9] {2}-|$)/g, '');
      return text.replace(/^ID {2}- .*$/m, () => `ID  - ${item.id}`);
    })
    .join('');
}

/** A work with every word of it changed, ids and the address as they are. */
function mapWords(item: Item, change: (words: string) => string): Item {
  const { title, author, publisher, note } = item;
  return {
    ...item,
    title: change(title),
    'container-title': change(item['container-title']),
    publisher: change(publisher),
    ...(author && {
      author: author.map((name) =>
        'literal' in name
          ? { literal: change(name.literal) }
          : { family: change(name.family), given: change(name.given) },
      ),
    }),
    ...(note !== undefined && { note: change(note) }),
  };
}

/** Signs of TeX that a backslash alone does not make a letter. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(words: string): string {
  return onOneLine(words).replace(/[&%$#_{}~^\\]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
