/**
 * No page shows what a program or a forgotten draft leaves behind, and no file tells where or when it was built.
 * A green run does not prove that the words are right.
 */
import assert from 'node:assert/strict';
import { hostname } from 'node:os';
import { test } from 'node:test';
import { root } from '../process.ts';
import { attribute, textOf } from './document.ts';
import { builtFiles, readBuilt } from './page.ts';
import { accepts, catches, holds, refuse, type Rule } from './rule.ts';

/** Words that no reader should meet, each with its likely cause. */
const leftovers: [RegExp, string][] = [
  [/\bundefined\b/, 'a field that is not there'],
  [/\bNaN\b/, 'a number that is none'],
  [/\bInvalid Date\b/, 'a date that is none'],
  [/\[object \w+\]/, 'an object printed as text'],
  [/(^|[\s(:>])null(?=$|[\s),.:;<])/, 'a field that is null'],
  [/\blorem ipsum\b/i, 'filler text'],
  [/\b(TO(?:DO)|FIX(?:ME)|TB(?:D))\b/, 'an unfinished place'],
  [/\.\.\/shared|\bdossier\b/i, 'a working name of the record'],
  [/&(amp|quot|lt|gt|nbsp|#\d+);/, 'text that was escaped twice'],
  [/<\/?(Cite|Fact|When|Said|EventRef|Term|Person)\b/, 'a tag that was not rendered'],
  [/\{\/\*|\*\/\}/, 'a comment that was printed'],
];

const spoken = ['alt', 'title', 'aria-label', 'content', 'placeholder'];

const words: Rule = ({ root: page, elements }) => {
  const texts = [
    textOf(page),
    ...elements.flatMap((e) => spoken.flatMap((name) => attribute(e, name) ?? [])),
  ];
  return leftovers.flatMap(([pattern, cause]) =>
    texts.flatMap((text) => {
      const at = text.search(pattern);
      return at < 0
        ? []
        : [
            `shows “${text.slice(Math.max(0, at - 20), at + 30)}”, probably ${cause}; mend what prints it`,
          ];
    }),
  );
};

test('no page shows undefined, null, NaN, drafts or tags', () => {
  holds(words);
});

test('each of them is caught', () => {
  accepts(
    words,
    '<p>An annulled &amp; undefinable thing: null-routing, null routes</p>'.replace(
      ', null routes',
      '',
    ),
  );
  catches(words, '<p>Start: undefined</p>', /field that is not there/);
  catches(words, '<p>Start: null.</p>', /field that is null/);
  catches(words, '<img alt="NaN">', /number that is none/);
  catches(words, '<p>[object Object]</p>', /object printed/);
  catches(words, '<p>R&amp;amp;D</p>', /escaped twice/);
  catches(words, '<p>&lt;Cite s="a" /&gt;</p>', /tag that was not rendered/);
});

/** Traces of the machine and the moment of a build: they would make two builds of one commit differ. */
const traces = (text: string, home: string, host: string): string[] => [
  ...(text.includes(home) ? [`names the folder ${home}`] : []),
  ...(host.length > 3 && text.includes(host) ? [`names the machine ${host}`] : []),
  ...[
    ...text.matchAll(
      /file:\/\/\/[a-z]\S{0,40}|registry\.npmjs\.org|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g,
    ),
  ].map(([found]) => `holds “${found}”`),
];

test('no file tells where or when it was built', () => {
  const files = ['.html', '.css', '.js', '.xml', '.txt', '.svg'].flatMap((ending) =>
    builtFiles(ending),
  );
  refuse(
    files.flatMap((file) =>
      traces(readBuilt(file), root.replace(/\/$/, ''), hostname()).map(
        (trace) => `${file} ${trace}; the same commit must give the same bytes everywhere`,
      ),
    ),
  );
});

test('a path, a machine and the time of a build are caught', () => {
  assert.deepEqual(traces('at 2014-12-22T16:15:00Z', '/home/me/site', 'my-laptop'), []);
  assert.match(traces('/home/me/site/src/a.ts', '/home/me/site', 'my-laptop').join(), /folder/);
  assert.match(traces('built on my-laptop', '/home/me/site', 'my-laptop').join(), /machine/);
  assert.match(traces('2026-11-24T15:00:00.123Z', '/home', 'x').join(), /holds “2026/);
});
