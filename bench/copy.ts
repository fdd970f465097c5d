import { parse } from 'parse5';
import { elementsIn, hasWord, attribute, textOf } from '../tests/site/document.ts';
import type { Plain } from './markdown.ts';

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Holds a copy of an article to the headings and the number of notes of its text. Throws with what differs. */
export const checkCopy = ({ headings, notes, text }: Plain, html: string): void => {
  const all = elementsIn(parse(html));
  const content = all.find((element) => hasWord(element, 'class', 'sl-markdown-content'));
  if (!content) throw new Error('The copy holds no text.');
  const inside = elementsIn(content);
  const copied = inside
    .filter(({ tagName }) => /^h[2-4]$/.test(tagName))
    .map((heading) => words(textOf(heading)));
  for (const heading of headings)
    if (!copied.includes(words(heading))) throw new Error(`The copy lacks the heading ${heading}.`);
  const footnotes = inside.filter((element) =>
    /^user-content-fn-/.test(attribute(element, 'id') ?? ''),
  );
  if (footnotes.length !== notes)
    throw new Error(`The copy has ${String(footnotes.length)} notes in place of ${String(notes)}.`);
  const count = (one: string): number => words(one).split(' ').length;
  const written = count(text.replace(/\]\([^)]*\)|\[\^[^\]]*\]/g, ' '));
  const shown = count(textOf(content));
  if (Math.abs(shown / written - 1) > 0.05)
    throw new Error(`The copy shows ${String(shown)} words of ${String(written)}.`);
};
