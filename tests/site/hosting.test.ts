/**
 * The file `_headers` of the build says what the list of headers in the code says, to a host that joins the values of several rules and to
 * one that lets the last rule win; and so only embeds may be framed.
 * A green run does not prove that a host reads the file.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor } from '../../src/model/hosting/headers.ts';
import { base, builtFiles, pathOf, readBuilt } from './page.ts';
import { refuse } from './rule.ts';

/** A rule of the file: a path with a star at its end, and headers. */
interface Block {
  under: string;
  headers: [name: string, value: string][];
}

const read = (text: string): Block[] =>
  text
    .trim()
    .split(/\n\n/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      assert.match(path, /^\/.*\*$/, 'a rule begins with a path that ends in a star');
      return {
        under: path.slice(0, -1),
        headers: lines.map((line) => {
          const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
          assert.notEqual(name, '', `“${line}” is no header`);
          return [name, value];
        }),
      };
    });

/** What a host sends with a path; `join` says what becomes of a value when another comes for the same name. */
const sent = (
  blocks: readonly Block[],
  path: string,
  join: (first: string, next: string) => string,
): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const block of blocks.filter(({ under }) => path.startsWith(under)))
    for (const [name, value] of block.headers) {
      const before = headers[name];
      headers[name] = before === undefined ? value : join(before, value);
    }
  return headers;
};

const joined = (first: string, next: string): string => `${first}, ${next}`;
const last = (_first: string, next: string): string => next;

const faultsIn = (text: string, paths: readonly string[]): string[] => {
  const blocks = read(text);
  return paths.flatMap((path) =>
    [joined, last].flatMap((join) => {
      const [said, meant] = [sent(blocks, base + path, join), headersFor(path)];
      return JSON.stringify(said) === JSON.stringify(meant)
        ? []
        : [`${path} gets ${JSON.stringify(said)}, not ${JSON.stringify(meant)}`];
    }),
  );
};

const paths = builtFiles('.html').map(pathOf);

test('a host that joins values and one that does not send what the list says', () => {
  const files = [...paths, '/nowhere/', '/data/events.json'];
  refuse(faultsIn(readBuilt('_headers'), files));
});

test('a rule whose value would be joined is caught', () => {
  const text = `${base}/*\n  X-Frame-Options: DENY\n\n${base}/embed/*\n  X-Frame-Options: ALLOWALL\n`;
  const faults = faultsIn(text, ['/embed/strip/']);
  assert.match(faults.join(), /DENY, ALLOWALL/);
});
