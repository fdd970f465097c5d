/**
 * What the plugins do to the words of an article, compiled by itself: what is held together, and which heading gets which
 * number. A green run does not prove that `astro.config.mjs` uses them; the built site's laws do.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs, type MdastPluginEntry } from 'satteri';
import { headingPlaces } from '../prose/heading-places.ts';
import { lastWords } from './last-words.ts';
import { noBreak } from './no-break.ts';

const compile = async (
  source: string,
  plugins: MdastPluginEntry[],
  file = 'articles/the-cut.mdx',
): Promise<string> => {
  const fileURL = new URL(file, import.meta.url);
  const { code } = await mdxToJs(source, { mdastPlugins: plugins, fileURL });
  return code.replace(/\u00a0|\\u00a0|\\xa0/gi, '_');
};

test('dates and quantities are held together, across the edge of a tag as well', async () => {
  const code = await compile('On 22 December, 5.97 <Term id="b">Gbit/s</Term> or *9 h 31 min*.', [
    noBreak,
  ]);
  for (const held of ['22_December', '5.97_', '9_h_31_min']) assert.ok(code.includes(held), held);
});

test('a heading keeps its blanks, since its id is made of them', async () => {
  assert.match(await compile('## The night of 22 December', [noBreak]), /22 December/);
});

test('the last word of a paragraph does not stand alone, be it in a tag or before a note', async () => {
  const code = await compile(
    'It claims no cause.<Cite s="a">A b.</Cite>\n\n- so they <Fact id="c">do not predict it</Fact>.',
    [lastWords],
  );
  assert.match(code, /claims no_cause\./);
  assert.match(code, /do not predict_it/);
  assert.match(code, /A b\./);
});

test('long last words may part, and one word has nothing to be held to', async () => {
  assert.doesNotMatch(await compile('An internationalization effort', [lastWords]), /_effort/);
  assert.doesNotMatch(await compile('Alone', [lastWords]), /_Alone/);
});

test('headings are numbered in document order, in articles only', async () => {
  const code = await compile('## A\n\n<Unknown>\n\n### B\n\n</Unknown>\n\n## C', [headingPlaces]);
  assert.deepEqual(
    [...code.matchAll(/article: "([^"]+)",\s*place: "(\d)"/g)].map(([, article, place]) => [
      article,
      place,
    ]),
    ['0', '1', '2'].map((place) => ['the-cut', place]),
  );
  assert.doesNotMatch(await compile('## A', [headingPlaces], 'front.mdx'), /place/);
});
