/**
 * Style sheets say nothing in a way that WebKit does not read: it takes a shorthand for a line under words only if that names the line
 * alone, and drops it whole otherwise, so that links are not marked.
 * A green run does not prove that the rest is read; `npm run proof` looks in WebKitGTK.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist } from '../process.ts';
import { builtFiles } from './page.ts';
import { refuse } from './rule.ts';

/** Rules with a shorthand of several words, beside which none stands that WebKit reads. */
const unread = (css: string): string[] =>
  (css.match(/\{[^{}]*\}/g) ?? []).filter((rule) => {
    const [, value] = /[;{]text-decoration:\s*([^;}]+ [^;}]+)/.exec(rule) ?? [];
    return value !== undefined && !/-webkit-text-decoration:\s*[a-z -]+[;}]/.test(rule);
  });

const fault = (where: string) => (rule: string) =>
  `${where} has ${rule}; write text-decoration-line, -color and -thickness each for itself`;

test('lines under words are written as WebKit reads them', () => {
  const sheets = builtFiles('.css');
  refuse([
    ...sheets.flatMap((file) => unread(readFileSync(join(dist, file), 'utf8')).map(fault(file))),
    ...builtFiles('.html').flatMap((file) => {
      const styles = readFileSync(join(dist, file), 'utf8').match(/<style[^>]*>[^<]*/g) ?? [];
      return styles.flatMap(unread).map(fault(file));
    }),
  ]);
});

test('a shorthand of several words is caught, unless one for WebKit stands beside it', () => {
  assert.equal(unread('a{color:red;text-decoration:underline 1px}').length, 1);
  assert.equal(unread('a{-webkit-text-decoration:underline var(--x) 1px;text-decoration:underline var(--x) 1px}').length, 1); // prettier-ignore
  assert.deepEqual(unread('a{text-decoration:underline;text-decoration-thickness:1px}'), []);
  assert.deepEqual(
    unread('a{-webkit-text-decoration:underline dotted;text-decoration:underline dotted}'),
    [],
  );
});
