/**
 * In the text of an article no line can end inside a date, a time or a quantity, in headings neither.
 * A green run does not prove it across the edge of two elements, nor in notes and figures.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../src/href.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { holdTogether } from '../../src/model/no-break.ts';
import { around, hasWord, type Element } from './document.ts';
import { builtPage, makePage } from './page.ts';
import { accepts, catches, refuse, type Rule } from './rule.ts';

/** What is set apart from the text around it, or holds other pieces that are looked at by themselves. */
const isApart = (element: Element): boolean =>
  ['figure', 'nav'].includes(element.tagName) || hasWord(element, 'class', 'note');

/** Elements of the text that hold words, without those inside notes, figures and lists of events. */
const isText = (element: Element): boolean => {
  const outside = around(element);
  return (
    ['p', 'li', 'h2', 'h3', 'a', 'time', 'strong', 'em', 'q', 'span'].includes(element.tagName) &&
    outside.some((e) => hasWord(e, 'class', 'essay')) &&
    ![element, ...outside].some(isApart)
  );
};

/** The pieces of text that stand directly in an element. */
const piecesOf = ({ childNodes }: Element): string[] =>
  childNodes.flatMap((child) =>
    child.nodeName === '#text' && 'value' in child ? child.value : [],
  );

const held: Rule = ({ elements }) =>
  elements
    .filter(isText)
    .flatMap(piecesOf)
    .flatMap((text) => {
      const at = [...holdTogether(text)].findIndex((sign, index) => sign !== [...text][index]);
      if (at < 0) return [];
      const words = text.slice(Math.max(0, at - 12), at + 12);
      return [`lets a line end inside “${words.trim()}”; say it with holdTogether()`];
    });

test('dates, times and quantities of articles are held together', () => {
  const pages = readdirSync(join(contentDir(), 'articles')).map((file) =>
    builtPage(paths.article(file.replace(/\.mdx$/, ''))),
  );
  const texts = pages.flatMap(({ elements }) => elements.filter(isText)).flatMap(piecesOf);
  assert.ok(
    texts.some((text) => text.includes('\u00a0')),
    'nothing was held together; is the plugin in astro.config.mjs?',
  );
  refuse(pages.flatMap((page) => held(page).map((fault) => `${page.path} ${fault}`)));
});

test('a blank in a date is caught, but not one in a note or outside the text', () => {
  const essay = (html: string): string => `<div class="essay">${html}</div>`;
  catches(held, essay('<p>On 22 December</p>'), /inside “On 22 December”/);
  catches(held, essay('<h2>The night of <em>22 December</em></h2>'), /“22 December”/);
  accepts(held, essay('<p>On 22\u00a0December <span class="note">22 December</span></p>'));
  accepts(held, '<p>On 22 December</p>');
  assert.ok(makePage('/a/', essay('<p>a</p>')).elements.some(isText));
});
