/**
 * What the front page names, and where its parts stand. Each test has one thing wrong. A green run does not prove that
 * its five facts are the right ones.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { indexById } from '../../model/record/record.ts';
import { assertFault, faultsOnFront } from '../../../tests/fixtures/faults.ts';
import { small, smallBody, smallFront, smallHead } from '../../../tests/fixtures/small.ts';
import { readArticle } from '../article.ts';
import { checkFront } from '../rules.ts';

const shelves = small();

/** The faults of the small front page after a change, beside its article, which may have more words. */
const faults = (change: (before: string) => string, more = '') => {
  const text = smallFront((before) => {
    const after = change(before);
    assert.notEqual(after, before, 'the change changed nothing');
    return after;
  });
  const article = readArticle('the-cut', smallHead, smallBody() + more, indexById(shelves.events));
  return checkFront(text, [article], shelves);
};

test('the small front page keeps every rule', () => {
  const article = readArticle('the-cut', smallHead, smallBody(), indexById(shelves.events));
  assert.deepEqual(checkFront(smallFront(), [article], shelves), []);
});

suite('facts', () => {
  test('are cards of the record', () => {
    const found = faults((before) => before.replace('- kettle', '- teapot'));
    const says = /names teapot, which is not in data\/facts\.yaml; correct the id or add/;
    assertFault(found, 'front.mdx', 'front matter', 'facts', says);
  });

  test('stand there once', () => {
    const found = faults((before) => before.replace('- kettle', '- ferry-name'));
    assertFault(found, 'front.mdx', 'front matter', 'facts', /names ferry-name twice; name/);
  });
});

suite('a path', () => {
  test('leads to pages that are there', () => {
    const found = faults((before) => before.replace('/timeline/', '/time/'));
    const says = /leads to \/time\/, which is no reference page; write one of .*\/timeline\//;
    assertFault(found, 'front.mdx', 'path “Everything”', 'step 2', says);
  });

  test('leads to articles that are there', () => {
    const found = faults((before) =>
      before.replace('article: the-cut\n        ', 'article: cut\n        '),
    );
    const says = /names the article cut, which is not in articles\/; correct/;
    assertFault(found, 'front.mdx', 'path “One minute”', 'step 2', says);
  });

  test('leads to headings that are there, of articles and of the page itself', () => {
    const away = faults((before) => before.replace('section: The council', 'section: The counsel'));
    const says =
      /names “The counsel”, which is no heading of articles\/the-cut\.mdx; copy.*“The council”/;
    assertFault(away, 'front.mdx', 'path “One minute”', 'step 2', says);
    const here = faults((before) => before.replace('section: The short', 'section: The long'));
    const sayHere = /names “The long answer”, which is no heading of front\.mdx; copy.*“The short/;
    assertFault(here, 'front.mdx', 'path “One minute”', 'step 1', sayHere);
  });

  test('leads to one heading, not to either of two', () => {
    const found = faults(
      (before) => `${before}\n`,
      '\n\n## The council\n\n<EventRef id="2001-05-06-splice" />.',
    );
    const says =
      /names “The council”, which articles\/the-cut\.mdx has as a heading 2 times; reword/;
    assertFault(found, 'front.mdx', 'path “One minute”', 'step 2', says);
  });

  test('keeps its limit, which other sections do not touch', () => {
    const more = 'word '.repeat(500);
    const same = (before: string): string => `${before}\n`;
    assert.deepEqual(faults(same, `\n\n## Another section\n\n${more}`), []);
    const says = /is 1, but its steps take 2 minutes; take out a step or shorten/;
    assertFault(faults(same, `\n\n${more}`), 'front.mdx', 'path “One minute”', 'limit', says);
  });
});

suite('parts', () => {
  for (const part of ['KeyFacts', 'ReadingPaths', 'Corrections']) {
    test(`<${part}> stands on the page, once`, () => {
      const gone = faults((before) => before.replace(`<${part} />`, ''));
      assertFault(gone, 'front.mdx', 'the page', `<${part}>`, /is missing; put it on a line/);
      const twice = faults((before) => `${before}\n<${part} />\n`);
      assertFault(twice, 'front.mdx', 'the page', `<${part}>`, /stands 2 times; leave one/);
    });
  }
});

suite('prose', () => {
  /** Asserts one fault in a piece of prose of the front page. */
  const breaks = (body: string, line: number, field: string, says: RegExp) => {
    assertFault(faultsOnFront(body), 'front.mdx', `line ${String(line)}`, field, says);
  };

  test('keeps the rules of an article', () => {
    breaks('So it was.', 1, 'paragraph', /rests on nothing; add <Cite>/);
    const cite = '<Cite s="cable-log-2001-05-06" />';
    breaks(`All 777 of them.${cite}`, 1, 'number', /777 is in no entry/);
  });

  test('keeps them in columns too', () => {
    const column = (text: string) =>
      `<Columns>\n\n<Column title="Known">\n\n- ${text}\n\n</Column>\n\n</Columns>`;
    assert.deepEqual(faultsOnFront(column('<Fact id="outage-length" />')), []);
    breaks(column('So it was.'), 5, 'paragraph', /rests on nothing; add/);
    breaks(column('<Fact id="outage-length" /> of 777'), 5, 'number', /777 is in no entry/);
  });

  test('a column stands in columns, and nothing else does', () => {
    const fact = '<Fact id="outage-length" />';
    const lone = `<Column title="Known">\n\n${fact}\n\n</Column>`;
    breaks(lone, 1, '<Column>', /stands outside <Columns>; put it directly inside/);
    const loose = `<Columns>\n\nFor ${fact}.\n\n</Columns>`;
    breaks(loose, 3, '<Fact>', /stands directly inside <Columns>.*; put it into one/);
  });

  test('the head of a column states no number', () => {
    const body = `<Columns>\n\n<Column title="All 4">\n\n<Fact id="outage-length" />\n\n</Column>\n\n</Columns>`;
    breaks(body, 3, '<Column title>', /says 4, which rests on nothing; say it in the list/);
  });

  test('a part holds nothing and stands by itself', () => {
    breaks(
      '<KeyFacts>\n\n{/* no source: so */}\n\nSo.\n\n</KeyFacts>',
      1,
      '<KeyFacts>',
      /holds words.*; remove/,
    );
    const inside = '<Unknown>\n\n<KeyFacts />\n\n</Unknown>';
    breaks(inside, 3, '<KeyFacts>', /stands inside <Unknown>; put it on a line of its own/);
    const fact = '<Fact id="outage-length" />';
    breaks(`For ${fact} <KeyFacts />`, 1, '<KeyFacts>', /stands inside a paragraph; put it on/);
  });
});
