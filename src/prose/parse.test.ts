/**
 * Articles as they are read: blocks, tags, headings, links. A green run does not prove that Astro renders the
 * same tags in the same order; a real build does, as a note that finds another in its place stops it.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseProse } from './parse.ts';
import { countWords } from './words.ts';

const names = (body: string) => parseProse(body).tags.map(({ name }) => name);
const texts = (body: string) => parseProse(body).blocks.map(({ text }) => text);
const strangers = (body: string) => parseProse(body).strangers.map(({ type }) => type);

suite('tags', () => {
  test('are numbered in document order, a tag before those inside it', () => {
    const { tags } = parseProse(
      'A <Fact id="a" /> <Cite s="b">so <Person id="c" /></Cite>.\n\n<When event="d" />',
    );
    assert.deepEqual(
      tags.map(({ name, place }) => `${String(place)} ${name}`),
      ['0 Fact', '1 Cite', '2 Person', '3 When'],
    );
  });

  test('are found in lists, tables, headings and boxes', () => {
    assert.deepEqual(names('- a <Cite s="a" />\n- b\n\n  c <When event="a" />'), ['Cite', 'When']);
    assert.deepEqual(names('| a |\n| - |\n| <Fact id="a" /> |'), ['Fact']);
    assert.deepEqual(names('## A <Term id="a" />'), ['Term']);
    assert.deepEqual(names('<Unknown>\n\n- a <Cite s="a" />\n\n</Unknown>'), ['Unknown', 'Cite']);
  });

  test('have plain attributes; code reads as null', () => {
    const [tag] = parseProse('A <Fact id="a" b={1} c {...d} />.').tags;
    assert.deepEqual(tag?.attributes, { id: 'a', b: null, c: null, '…': null });
  });

  test('have the words between their ends', () => {
    assert.equal(parseProse('A <Fact id="a">1,024 *or* `so`</Fact>.').tags[0]?.text, '1,024 or so');
  });

  test('know what stands around them', () => {
    const { tags } = parseProse('## A <Term id="a" />\n\nB <Cite s="a">c <Person id="b" /></Cite>');
    assert.deepEqual(
      tags.map(({ inside }) => inside),
      ['heading', null, 'Cite'],
    );
  });
});

suite('blocks', () => {
  test('are paragraphs, list items and rows', () => {
    assert.deepEqual(texts('A.\n\nB.\n\n- C\n- D\n\n  E\n\n| F | G |\n| - | - |\n| H | I |'), [
      'A.',
      'B.',
      'C',
      'D',
      'E',
      'F G',
      'H I',
    ]);
  });

  test('are tags that stand alone, of whatever kind', () => {
    const alone = (body: string) => parseProse(body).blocks.map((block) => block.alone);
    assert.deepEqual(alone('<Person id="a">Ada did it</Person>'), ['Person']);
    assert.deepEqual(alone('- <Term id="a" />\n- <Fact id="b" />'), ['Term', 'Fact']);
    assert.deepEqual(alone('<Marquee>so</Marquee>'), ['Marquee']);
    assert.deepEqual(alone('<Unknown>\n\nA.\n\n</Unknown>'), [null]);
  });

  test('keep the words of notes apart', () => {
    const [block] = parseProse('A <Fact id="a">b</Fact>.<Cite s="c">d</Cite>').blocks;
    assert.equal(block?.text, 'A b.');
    assert.equal(block.noteText.trim(), 'd');
    const [alone] = parseProse('<Cite s="c">d</Cite>').blocks;
    assert.deepEqual([alone?.text, alone?.noteText.trim()], ['', 'd']);
  });

  test('keep bound quotes apart from what the author typed', () => {
    assert.equal(parseProse('A <Said event="a">so</Said> b.').blocks[0]?.typed, 'A  b.');
  });

  test('have the line of the file at which they begin', () => {
    const lines = (first?: number) =>
      parseProse('A.\n\nB\nb.\n\n- C', first).blocks.map(({ line }) => line);
    assert.deepEqual(lines(), [1, 3, 6]);
    assert.deepEqual(lines(12), [12, 14, 17]);
  });

  test('know the head of a table', () => {
    const heads = parseProse('| A |\n| - |\n| B |\n| C |').blocks.map(({ head }) => head);
    assert.deepEqual(heads, [true, false, false]);
  });
});

suite('an exemption', () => {
  const exempt = (body: string) => parseProse(body).blocks.map((block) => block.exempt);

  test('holds for the next paragraph, and for that alone', () => {
    assert.deepEqual(exempt('{/* no source: a reason */}\n\nA.\n\nB.'), ['a reason', null]);
  });

  test('can begin its paragraph or list item', () => {
    assert.deepEqual(exempt('{/* no source: a reason */} A.'), ['a reason']);
    assert.deepEqual(exempt('- {/* no source: a reason */} A\n- B'), ['a reason', null]);
  });

  test('does not pass through a heading or into a list', () => {
    assert.deepEqual(exempt('{/* no source: a */}\n\n## H\n\nA.'), [null]);
    assert.deepEqual(exempt('{/* no source: a */}\n\n- A\n- B'), [null, null]);
  });

  test('without a reason is empty, and another comment is none', () => {
    assert.deepEqual(exempt('{/* no source: */}\n\nA.'), ['']);
    assert.deepEqual(exempt('{/* a word to the editor */}\n\nA.'), [null]);
  });
});

suite('strangers', () => {
  test('are code, however it is written', () => {
    assert.deepEqual(strangers('import a from "a"\n\nA.'), ['mdxjsEsm']);
    assert.deepEqual(strangers('export const a = 1\n\nA.'), ['mdxjsEsm']);
    assert.deepEqual(strangers('{1 + 1}'), ['mdxFlowExpression']);
    assert.deepEqual(strangers('A {1 + 1}.'), ['mdxTextExpression']);
    assert.deepEqual(strangers('A {/* a */ 1 /* b */}.'), ['mdxTextExpression']);
  });

  test('are Markdown that goes around the tags', () => {
    assert.deepEqual(strangers('![a](https://example.org/a.png)'), ['image']);
    assert.deepEqual(strangers('> A.'), ['blockquote']);
    assert.deepEqual(strangers('A.[^1]\n\n[^1]: B.'), ['footnoteDefinition']);
    assert.deepEqual(strangers('[A][1]\n\n[1]: https://example.org/'), ['definition']);
    assert.deepEqual(strangers('```\na\n```'), ['code']);
  });

  test('are no comments', () => {
    assert.deepEqual(strangers('{/* a */}\n\nA {/* b */} c.'), []);
  });
});

suite('links', () => {
  test('are found in every form', () => {
    const urls = parseProse(
      '[a](/b/) and https://example.org/c and www.example.org and <Fact id="a">[d](#e)</Fact>',
    ).links;
    assert.deepEqual(
      urls.map(({ url, inside }) => `${url} ${String(inside)}`),
      ['/b/ null', 'https://example.org/c null', 'http://www.example.org null', '#e Fact'],
    );
  });
});

test('headings have level, words and line', () => {
  const { headings } = parseProse('## A *b*\n\nC.\n\n### D');
  assert.deepEqual(headings, [
    { depth: 2, text: 'A b', line: 1 },
    { depth: 3, text: 'D', line: 5 },
  ]);
});

test('words are counted without notes and marks', () => {
  assert.equal(
    parseProse('One two <Fact id="a">three</Fact> – four.<Cite s="b">five</Cite>\n\n- six').words,
    5,
  );
  assert.equal(countWords('  9 h 31 min — … '), 4);
});

test('what is no MDX throws', () => {
  for (const body of ['A <Fact', '<b>A', 'A { 1', '<!-- a -->'])
    assert.throws(() => parseProse(body), body);
});
