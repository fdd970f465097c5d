/**
 * Files that are far larger or more tangled than any that a person writes: read like others, or refused with a reason, never a crash.
 * A green run does not prove that pages of such a size can be read.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertFault, faultsIn } from '../../tests/fixtures/faults.ts';

const sources = 'data/sources.yaml';

/** The faults after the first note of the sources was replaced. */
const withNote = (note: string) =>
  faultsIn(sources, (before) => before.replace(/note: .*/, () => `note: ${note}`));

test('a field of five megabytes and a list of ten thousand entries are read', () => {
  assert.deepEqual(withNote('word '.repeat(1_000_000)), []);
  const entry = (_: unknown, n: number): string =>
    `- id: term-${String(n)}\n  term: term ${String(n)}\n  definition: One of many.\n`;
  const many = Array.from({ length: 10_000 }, entry).join('');
  assert.deepEqual(
    faultsIn('data/glossary.yaml', (before) => before + many),
    [],
  );
});

test('a value that holds itself is refused where it stands', () => {
  assertFault(withNote('&a [*a]'), sources, 'cable-log-2001-05-06', 'note', /expected string/);
});

test('a value that multiplies itself is refused before it has grown', () => {
  const bomb = ['- &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let n = 0; n < 8; n += 1)
    bomb.push(
      `- &a${String(n + 1)} [${Array(10)
        .fill(`*a${String(n)}`)
        .join(', ')}]`,
    );
  const found = faultsIn(sources, (before) => `${bomb.join('\n')}\n${before}`);
  assertFault(found, sources, 'the file', 'YAML', /Excessive alias count.*; write out what/);
});

test('a value that lies too deep is refused where it stands', () => {
  const found = withNote('['.repeat(20_000) + ']'.repeat(20_000));
  assertFault(found, sources, 'line 11', 'YAML', /cannot be read: .*stack.*; correct the line/);
});
