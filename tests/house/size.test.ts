/**
 * Files stay small. A green run does not prove that a file has one noun.
 */
import { test } from 'node:test';
import { isTest } from './file.ts';
import { accepts, catches, holds, type Guard } from './guard.ts';

/** Lines at most, by the first pattern that fits. */
const ceilings: [RegExp, number][] = [
  [/^src\/pages\//, 80],
  [/./, 200],
];

const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length;

const size: Guard = ({ path, text }) => {
  const lines = linesOf(text);
  const [, most = 0] = ceilings.find(([pattern]) => pattern.test(path)) ?? [];
  const remedy = `look for a second noun and split it at ${String(most)}`;
  return lines > most ? [`has ${String(lines)} lines; ${remedy}`] : [];
};

test('no file of code is long, and pages are thin', () => {
  holds(size, ({ path }) => /\.(ts|astro|js|mjs)$/.test(path) && !isTest(path));
});

test('no style sheet is long', () => {
  holds(size, ({ path }) => path.endsWith('.css'));
});

test('a long file is caught', () => {
  const lines = (count: number) => 'a\n'.repeat(count);
  accepts(size, 'src/model/a.ts', lines(200));
  catches(size, 'src/model/a.ts', lines(201), /has 201 lines; look for/);
  catches(size, 'src/pages/a.astro', lines(81), /has 81 lines; look for/);
});
