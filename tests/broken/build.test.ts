/**
 * Bad content stops a real build, with a message that names file, entry, field and remedy; the same content unbroken builds, in a
 * folder of its host too.
 * A green run does not prove that every rule is wired into the build: `src/` breaks each of them without one.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copySmall, lineInSmall, smallDir } from '../fixtures/small.ts';
import { build, buildBroken, type Built } from './build.ts';

const article = 'articles/the-cut.mdx';

/** Asserts that a build stopped, and with this one fault. */
const stopped = ({ code, output }: Built, fault: RegExp): void => {
  assert.notEqual(code, 0, `the build went through:\n${output}`);
  assert.match(output, /1 fault in the content:/);
  assert.match(output, fault);
};

test('the unbroken content builds, with a page for every entry', async () => {
  const { code, output, pages } = await build(smallDir, (out) =>
    globSync('**/*.html', { cwd: out }),
  );
  assert.equal(code, 0, output);
  for (const page of [
    'index.html',
    'the-cut/index.html',
    'timeline/index.html',
    'events/2001-05-06-cable-cut/index.html',
    'events/2001-05-06-anchor/index.html', // an alias
    'sources/rumor-2001-05/index.html',
    '404.html',
  ]) {
    assert.ok(pages.includes(page), `${page} is not among ${pages.join(' ')}`);
  }
});

test('in a folder of its host, every address of the site stays in that folder', async () => {
  const copy = copySmall();
  copy.write(article, (before) => before.replace('names no ferry', 'names [no ferry](/people/)'));
  try {
    const look = (out: string): string[] =>
      globSync('**/*.html', { cwd: out }).flatMap((page) =>
        readFileSync(join(out, page), 'utf8').match(/ (href|src)="\/[^"]*"|url=\/[^"]*"/g),
      ) as string[];
    const { code, output, pages } = await build(copy.dir, look, { BASE_PATH: '/folder' });
    assert.equal(code, 0, output);
    assert.ok(pages.includes(' href="/folder/people/"'), 'the link of the article is not there');
    assert.deepEqual(
      pages.filter((address) => !/[="]\/folder\//.test(address)),
      [],
    );
  } finally {
    copy.remove();
  }
});

test('a source id that is used twice stops the build', async () => {
  const built = await buildBroken('data/sources.yaml', (before) =>
    before.replace('id: reprint-2001-05-08', 'id: bulletin-2001-05-07'),
  );
  stopped(
    built,
    /data\/sources\.yaml › bulletin-2001-05-07 › id is used by more than one entry; rename or remove/,
  );
});

test('an event with a source that is not there stops the build', async () => {
  const built = await buildBroken('events/2001-05-06-splice.yaml', (before) =>
    before.replace('- cable-log-2001-05-06', '- cable-log-2001-05-09'),
  );
  stopped(
    built,
    /events\/2001-05-06-splice\.yaml › 2001-05-06-splice › sources names cable-log-2001-05-09, which is not in data\/sources\.yaml; correct the id or add/,
  );
});

test('a time whose earliest is after its latest stops the build', async () => {
  const built = await buildBroken('events/2001-05-06-splice.yaml', (before) =>
    before.replace('earliest: 2001-05-05T23:00:00Z', 'earliest: 2001-05-05T23:30:00Z'),
  );
  stopped(
    built,
    /2001-05-06-splice\.yaml › 2001-05-06-splice › start has `earliest` after `latest`; swap/,
  );
});

/** What a fault in the article begins with: its file, the line of the words, and what is at fault. */
const at = (words: string, field: string): RegExp =>
  new RegExp(`${article} › line ${String(lineInSmall(article, words))} › ${field}`);

test('a tag that is not one of the site stops the build', async () => {
  const built = await buildBroken(article, (before) =>
    before.replace('names no ferry', 'names <Boat id="none" /> no ferry'),
  );
  stopped(built, at('names no ferry', '<Boat> is not a tag of this site; use one of'));
});

test('a paragraph that rests on nothing stops the build', async () => {
  const built = await buildBroken(article, (before) =>
    before.replace('no source: it tells', 'it tells'),
  );
  stopped(built, at('names no ferry', 'paragraph rests on nothing; add <Cite>'));
});

test('a number that no entry holds stops the build', async () => {
  const built = await buildBroken(article, (before) =>
    before.replace('about 11:45', 'about 11:54'),
  );
  stopped(
    built,
    at('about 11:45', 'number 11:54 is in no entry that this paragraph refers to; cite'),
  );
});

test('front matter that nothing reads stops the build', async () => {
  const built = await buildBroken(article, (before) => before.replace('nav:', 'author: Ada\nnav:'));
  stopped(
    built,
    /the-cut\.mdx › the-cut › author is not a field of this collection; correct the name/,
  );
});

test('a missing front page stops the build', async () => {
  const copy = copySmall();
  try {
    rmSync(join(copy.dir, 'front.mdx'));
    stopped(await build(copy.dir), /front\.mdx › the file › file is missing from .*; add it/);
  } finally {
    copy.remove();
  }
});

test('a way to read on that leads to no heading stops the build', async () => {
  const built = await buildBroken('front.mdx', (before) =>
    before.replace('section: The council', 'section: The counsel'),
  );
  stopped(
    built,
    /front\.mdx › path “One minute” › step 2 names “The counsel”, which is no heading of articles\/the-cut\.mdx; copy/,
  );
});

test('a number on the front page that no entry holds stops the build, with its line', async () => {
  const built = await buildBroken('front.mdx', (before) =>
    before.replace('morning of 6 May', 'morning of 66 May'),
  );
  const line = String(lineInSmall('front.mdx', 'morning of 6 May'));
  stopped(built, new RegExp(`front\\.mdx › line ${line} › number 66 is in no entry`));
});

test('a part of the front page in an article stops the build', async () => {
  const built = await buildBroken(article, (before) => `${before}\n\n<KeyFacts />\n`);
  stopped(built, /the-cut\.mdx › line \d+ › <KeyFacts> is a part of the front page; write it in/);
});

test('a setting that would break links stops the build', async () => {
  const settings: [NodeJS.ProcessEnv, RegExp][] = [
    [{ BASE_PATH: 'folder' }, /BASE_PATH does not begin with a slash; write/],
    [
      { SITE_URL: 'https://example.org/folder' },
      /SITE_URL ends in a folder.*; move it to BASE_PATH/,
    ],
  ];
  for (const [setting, fault] of settings) {
    const { code, output } = await build(smallDir, undefined, setting);
    assert.notEqual(code, 0, output);
    assert.match(output, fault);
  }
});

test('an article that is no MDX stops the build, with its line', async () => {
  const built = await buildBroken(article, (before) =>
    before.replace('names no ferry', 'names <no ferry'),
  );
  assert.notEqual(built.code, 0);
  const line = String(lineInSmall(article, 'names no ferry'));
  assert.match(built.output, new RegExp(`articles/the-cut\\.mdx:${line}:\\d+`));
  assert.match(built.output, /expected a valid JSX tag/);
});
