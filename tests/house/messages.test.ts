/**
 * Every message with which content is refused stands in a test that provokes it: no rule without its broken case.
 * A green run does not prove that the test provokes it on every way to it; words in a row are taken for the message.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../process.ts';

/** Where content is read and judged. */
const judges =
  'src/{content.ts,schema/**/*.ts,model/**/*.ts,prose/**/*.ts,loaders/**/*.ts,cards/**/*.ts}';

/** What is wrong; what to do. */
const MESSAGE = /^[a-z0-9…“].*; [a-z]|; [a-z]+ .*\b(it|them|field|words|id|line)\b/s;

const isTest = (file: string): boolean => file.endsWith('.test.ts');

/** The literals of a file: of strings the text, of templates their parts with a gap for each value, of expressions the source. */
const literalsOf = (file: string, want: (node: ts.Node) => string | undefined): string[] => {
  const found: string[] = [];
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true); // prettier-ignore
  const visit = (node: ts.Node): void => {
    const text = want(node);
    if (text !== undefined) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** Whether words are for the writer of code, not of content: what a `RangeError` says. */
const isForCode = ({ parent }: ts.Node): boolean =>
  ts.isNewExpression(parent) && parent.expression.getText() === 'RangeError';

const GAP = ' \0 ';

const wordsOf = (node: ts.Node): string | undefined =>
  ts.isStringLiteralLike(node) && !isForCode(node)
    ? node.text
    : ts.isTemplateExpression(node) && !isForCode(node)
      ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(GAP)
      : undefined;

const expressionOf = (node: ts.Node): string | undefined =>
  ts.isRegularExpressionLiteral(node)
    ? node.text.replace(/\\([^a-z])/g, '$1')
    : ts.isStringLiteralLike(node)
      ? node.text
      : undefined;

/** Words in a row of a message, none of them a value: three, or two on either side of the semicolon. */
const runs = (message: string): string[] =>
  message.split('\0').flatMap((part) => {
    const words = part.trim().split(/\s+/).filter(Boolean);
    const [three, two] = [3, 2].map((length) =>
      words.map((_, n) => words.slice(n, n + length)).filter((some) => some.length === length),
    );
    return [...(three ?? []), ...(two ?? []).filter(([first]) => first?.endsWith(';'))].map(
      (some) => some.join(' '),
    );
  });

const messages = globSync(judges, { cwd: root })
  .filter((file) => !isTest(file))
  .sort()
  .flatMap((file) =>
    literalsOf(file, wordsOf)
      .filter((text) => MESSAGE.test(text))
      .map((text) => ({ file, text })),
  );

const tested = globSync('{src,tests}/**/*.test.ts', { cwd: root })
  .flatMap((file) => literalsOf(file, expressionOf))
  .join('\n');

test('every message about content is provoked by a test', () => {
  assert.ok(messages.length > 100, `only ${String(messages.length)} messages were found`);
  const silent = messages.filter(({ text }) => !runs(text).some((words) => tested.includes(words)));
  assert.deepEqual(
    silent.map(({ file, text }) => `${file}: ${text.replaceAll(GAP, '…')}`),
    [],
  );
});
