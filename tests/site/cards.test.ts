/**
 * A fact card that an article uses more than once is spelled out once, at its first use, and every use leads to the whole card.
 * A green run does not prove that what is spelled out is complete.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../src/href.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { attribute, elementsIn, hasWord } from './document.ts';
import { base, builtPage, makePage } from './page.ts';
import { refuse, type Rule } from './rule.ts';

const cards: Rule = ({ elements }) => {
  const seen = new Set<string>();
  const notes = elements.filter(
    (e) => hasWord(e, 'class', 'note') && /^fact-\d+$/.test(attribute(e, 'id') ?? ''),
  );
  return notes.flatMap((note) => {
    const inside = elementsIn(note);
    const card = inside
      .flatMap((e) => attribute(e, 'href') ?? [])
      .find((to) => to.startsWith(`${base}/facts/#`));
    if (card === undefined) return [`has a note ${attribute(note, 'id') ?? ''} without its card`];
    const spelled = inside.some((e) => hasWord(e, 'class', 'note-value'));
    const first = !seen.has(card);
    seen.add(card);
    return spelled === first ? [] : [`spells out ${card} ${first ? 'not at all' : 'again'}`];
  });
};

test('each fact card of an article is spelled out once, at its first use', () => {
  const articles = readdirSync(join(contentDir(), 'articles')).map((file) =>
    paths.article(file.replace(/\.mdx$/, '')),
  );
  const pages = articles.map(builtPage);
  refuse(pages.flatMap((page) => cards(page).map((fault) => `${page.path} ${fault}`)));
});

test('a card that is spelled out twice, not at all, or not linked is caught', () => {
  const note = (n: number, value: string, to = `${base}/facts/#a`): string =>
    `<span class="note" id="fact-${String(n)}">${value}<a href="${to}">A</a></span>`;
  const value = '<span class="note-value">b</span>';
  const judge = (...notes: string[]) => cards(makePage('/a/', notes.join(''))).join();
  assert.equal(judge(note(1, value), note(2, '')), '');
  assert.match(judge(note(1, value), note(2, value)), /again/);
  assert.match(judge(note(1, '')), /not at all/);
  assert.match(judge(note(1, value, '/b/')), /without its card/);
});
