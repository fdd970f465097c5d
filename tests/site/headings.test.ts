/**
 * Every page has one h1, and no heading skips a level.
 * A green run does not prove that a heading says what stands under it.
 */
import { test } from 'node:test';
import { textOf } from './document.ts';
import { accepts, catches, holds, when, type Rule } from './rule.ts';

const headings: Rule = ({ elements }) => {
  const found = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const levels = found.map(({ tagName }) => Number(tagName.slice(1)));
  const firsts = levels.filter((level) => level === 1).length;
  return [
    ...when(firsts !== 1, `has ${String(firsts)} h1; give it exactly one`),
    ...found.flatMap((heading, index) => {
      const [text, level, before] = [textOf(heading), levels[index] ?? 0, levels[index - 1] ?? 0];
      return [
        ...when(text === '', `has an empty ${heading.tagName}; write its words or remove it`),
        ...when(
          level > before + 1,
          `jumps to h${String(level)} “${text}” after h${String(before)}; use h${String(before + 1)}`,
        ),
      ];
    }),
  ];
};

test('every page has one h1 and skips no level', () => {
  holds(headings);
});

test('a second h1, a skipped level and an empty heading are caught', () => {
  accepts(headings, '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>');
  catches(headings, '<h1>A</h1><h1>B</h1>', /has 2 h1/);
  catches(headings, '<h1>A</h1><h3>B</h3>', /jumps to h3 “B” after h1; use h2/);
  catches(headings, '<h1>A</h1><h2> </h2>', /empty h2/);
});
