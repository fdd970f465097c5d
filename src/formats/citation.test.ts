/**
 * Works in the words of each style and in the formats of reference programs, read back by other libraries. A green run does not
 * prove that every rule of a style's handbook is kept.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import ris from '@customcommander/ris';
import { parse } from '@retorquere/bibtex-parser';
import { citationsOf, FORMATS } from './citation.ts';
import type { Item } from './item.ts';

const work: Item = {
  ...{ id: 'dyn-2014-12-22', type: 'webpage', title: 'Someone disconnects the island – who?' },
  author: [{ family: 'Writer', given: 'Ann' }],
  ...{ 'container-title': 'Example Research', publisher: 'Example Research' },
  issued: { 'date-parts': [[2001, 5, 6]] },
  ...{ URL: 'https://example.org/a?b=1&c=%202', language: 'en' },
};
const paper: Item = {
  ...{ ...work, id: 'paper', type: 'article-newspaper', title: 'A cable was cut' },
  ...{ author: [{ literal: 'The desk' }], 'container-title': 'The Paper', publisher: 'The Paper' },
};
const cited = (item: Item): Record<string, string> =>
  Object.fromEntries(
    (citationsOf([item]).get(item.id) ?? []).map(({ label, html }) => [label, html]),
  );
const written = (ending: string, items: readonly Item[]): string => {
  const format = FORMATS.find((one) => one.ending === ending);
  assert.ok(format);
  return format.write(items);
};

suite('a work is cited', () => {
  test('in APA', () => {
    assert.equal(
      cited(work)['APA'],
      'Writer, A. (2001, May 6). <i>Someone disconnects the island – who?</i> Example Research. https://example.org/a?b=1&#38;c=%202',
    );
  });

  test('in MLA, which names the site once and the month in short', () => {
    assert.equal(
      cited({ ...work, issued: { 'date-parts': [[2001, 12, 6]] } })['MLA'],
      'Writer, Ann. “Someone Disconnects the Island – Who?” <i>Example Research</i>, 6 Dec. 2001, https://example.org/a?b=1&#38;c=%202.',
    );
  });

  test('in Chicago', () => {
    assert.equal(
      cited(paper)['Chicago'],
      'The desk. “A Cable Was Cut.” <i>The Paper</i>, May 6, 2001. https://example.org/a?b=1&#38;c=%202.',
    );
  });

  test('as if it stood alone: no letter after the year, no dash for a name', () => {
    const twin = { ...work, id: 'twin', title: 'Another page' };
    const both = citationsOf([work, twin]);
    const words = [...both.values()].flat().map(({ html }) => html);
    assert.equal(words.length, 6);
    for (const html of words) assert.doesNotMatch(html, /2001a|2001b|———/);
  });

  test('with tags in its title as words', () => {
    const html = cited({ ...work, title: 'An <b>odd</b> </script> title & <i>more' })['APA'] ?? '';
    assert.doesNotMatch(html, /<(?!\/?i>)/);
    assert.match(html, /&#60;/);
  });
});

const hostile = 'Say "x", {y}, 100% & $5 #1 a_b ~ ^ \\ = 북한';

test('our words for what has no printed title stand as no title', () => {
  const untitled = cited({ ...work, title: '[Transcript of a broadcast]' });
  assert.match(untitled['APA'] ?? '', / \[Transcript of a broadcast\]\. /);
  assert.match(untitled['MLA'] ?? '', /^Writer, Ann\. Transcript of a broadcast\. <i>/);
  assert.match(untitled['Chicago'] ?? '', /^Writer, Ann\. Transcript of a broadcast/);
});

test('what has no date is not said to be retrieved on none', () => {
  const undated = { ...work };
  delete undated.issued;
  for (const html of Object.values(cited(undated))) assert.doesNotMatch(html, /Retrieved/);
});

test('a unit in a title keeps its letters', () => {
  const html = cited({ ...work, title: 'All networks vanish for 9 h 31 min' })['MLA'] ?? '';
  assert.ok(html.includes('“All Networks Vanish for 9 h 31 min.”'), html);
});

test('the name of a site keeps its letters', () => {
  const site = '9 h 31 min';
  for (const html of Object.values(cited({ ...work, 'container-title': site, publisher: site })))
    assert.ok(html.includes(site), html);
});

suite('a work comes back whole', () => {
  test('from BibTeX, under its own id', () => {
    const { entries, errors } = parse(written('bib', [{ ...work, title: hostile }, paper]));
    assert.deepEqual(errors, []);
    const [first, second] = entries;
    assert.equal(first?.key, work.id);
    assert.equal(first.fields.title?.replace(/\s+/g, ' '), hostile);
    assert.equal(first.fields.url, work.URL);
    assert.equal(first.fields.year, '2001');
    assert.match(written('bib', [work]), /month = may,\n\tday = \{6\},/);
    const spring = { ...work, issued: { 'date-parts': [[2001, 4]] as [number[]] } };
    assert.match(written('bib', [spring]), /month = apr,/);
    assert.deepEqual(first.fields.author, [{ lastName: 'Writer', firstName: 'Ann' }]);
    assert.equal(second?.fields.journal, 'The Paper');
  });

  test('from RIS, with author, day and address on one line each', () => {
    const long = `${hostile} ${'word '.repeat(60)}end`;
    const [first, second] = ris.read(
      written('ris', [{ ...work, title: `${long}\r\nER  - ` }, paper]),
    );
    assert.deepEqual(first?.['TI'], [`${long} ER -`]);
    assert.match(JSON.stringify(first['AU']), /Writer.*Ann|Ann.*Writer/);
    assert.deepEqual(first['UR'], [work.URL]);
    assert.match(JSON.stringify(second?.['AU']), /desk/);
    assert.deepEqual(second?.['ID'], ['paper']);
    assert.ok(second['DA']);
  });

  test('from CSL-JSON', () => {
    assert.deepEqual(JSON.parse(written('csl.json', [work, paper])), [work, paper]);
  });
});
