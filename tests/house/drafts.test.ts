/**
 * Nothing unfinished and nothing of the place where it was written. A green run does not prove that it is finished.
 */
import { test } from 'node:test';
import { accepts, catches, holds, type Guard } from './guard.ts';

/** Written in two pieces, so that this file is no example of what it forbids. */
const word = (...pieces: string[]): string => pieces.join('');

const unfinished = new RegExp(
  `\\b(${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('X', 'XX')}|${word('TB', 'D')})\\b`,
);

const drafts: Guard = ({ text }) => {
  const [found] = unfinished.exec(text) ?? [];
  return found === undefined ? [] : [`holds ${found}; finish it or file an issue`];
};

test('nothing is marked as unfinished', () => {
  holds(drafts, ({ path }) => path !== 'package-lock.json');
});

test('a mark is caught', () => {
  accepts(drafts, 'src/a.ts', '// Todos los nombres');
  catches(drafts, 'src/a.ts', `// ${word('TO', 'DO')}: later`, /holds TO.*; finish it/);
  catches(drafts, 'content/data/a.yaml', `note: ${word('FIX', 'ME')}`, /holds FIX.*; finish it/);
});

const leftover: Guard = ({ path }) =>
  /(\.(orig|rej|bak|swp)|~)$/.test(path) ? ['is what a tool left; remove it'] : [];

test('nothing is left of tools', () => {
  holds(leftover, () => true);
});

test('a leftover is caught', () => {
  accepts(leftover, 'src/original.ts', '');
  catches(leftover, 'src/a.ts.orig', '', /is what a tool left; remove it/);
});

/** Paths of a person's or a builder's machine, hosts of other registries, and names of the place of work. */
const places: [RegExp, string][] = [
  [/(?<![\w.~/])\/(work|root|home|Users|mnt|workspace)\/[\w.-]+/, 'a path of a machine'],
  [/(?<![\w.~/])\/tmp\/[\w.-]+/, 'a temporary path'],
  [/\b[A-Z]:\\\w+/, 'a path of a machine'],
  [/\bfile:\/\/\/\w/, 'a path of a machine'],
  [
    /\b(artifactory|nexus|verdaccio|jfrog|codeartifact|npm\.pkg\.github)\b/i,
    'a registry that is not public',
  ],
  [/^\s*(@[\w-]+:)?registry\s*=/m, 'a registry'],
  [/\b(localhost|127\.0\.0\.1|0\.0\.0\.0):(4873|8081)\b/, 'a registry of a machine'],
  [new RegExp(`\\b${word('dos', 'sier')}\\b`, 'i'), 'a working name of the record'],
];

const traces: Guard = ({ text }) =>
  places
    .map(([pattern, what]) => [pattern.exec(text)?.[0], what] as const)
    .filter(([found]) => found !== undefined)
    .map(([found, what]) => `holds “${found ?? ''}”, ${what}; remove it`);

test('no file tells where it was written', () => {
  const samples = ['tests/house/drafts.test.ts', 'tests/site/words.test.ts'];
  holds(traces, ({ path }) => !samples.includes(path));
});

test('a path, a registry and a working name are caught', () => {
  accepts(
    traces,
    'src/a.ts',
    "import a from '../desk/a.ts'; // https://example.org/home/page and a/tmp/b",
  );
  catches(traces, 'src/a.ts', "const a = '/home/ada/site';", /a path of a machine; remove/);
  catches(traces, 'src/a.ts', "const a = '/tmp/a.png';", /a temporary path; remove/);
  catches(
    traces,
    'src/a.ts',
    "const a = 'C:\\\\Users';".replace('\\\\', '\\'),
    /a path of a machine; remove/,
  );
  catches(traces, '.npmrc', 'registry=https://npm.example.org/', /a registry; remove/);
  catches(traces, '.npmrc', '@a:registry = https://npm.example.org/', /a registry; remove/);
  catches(
    traces,
    'package-lock.json',
    '"resolved": "https://nexus.example.org/a"',
    /not public; remove/,
  );
  catches(
    traces,
    'README.md',
    `the ${word('dos', 'sier')}`,
    /a working name of the record; remove/,
  );
});
