/**
 * Words of a section, headings by their words, minutes of a path. A green run does not prove that anybody reads at this speed.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { indexById } from '../model/record/record.ts';
import { small, smallFront, smallHead } from '../../tests/fixtures/small.ts';
import { readArticle } from './article.ts';
import { parseProse } from './parse.ts';
import {
  headingsSaying,
  minutesFor,
  minutesOfPath,
  wordsOfSection,
  wordsOfStep,
  writingOfStep,
} from './reading.ts';

const events = indexById(small().events);
const none = { page: null, article: null, section: null };
const words = (count: number): string => 'word '.repeat(count);
const body = `Zero words.

## First

${words(10)}<Cite s="a">not counted</Cite>

### Inside

- ${words(5)}

<Unknown>

${words(3)}

</Unknown>

## “Second” -- so

${words(220)}

## Empty`;

const article = readArticle('the-cut', smallHead, body, events, 30);
const front = smallFront();
const step = (section: string) => ({ ...none, article: 'the-cut', section });
const count = (section: string): number => wordsOfStep(step(section), front, [article]);

test('minutes are at least one, and round', () => {
  assert.deepEqual([0, 1, 220, 329, 331, 2200].map(minutesFor), [1, 1, 1, 1, 2, 10]);
});

suite('a section', () => {
  test('ends at the next heading of its level and holds those below', () => {
    assert.equal(count('First'), 18);
    assert.equal(count('Inside'), 8);
    assert.equal(count('“Second” -- so'), 220);
    assert.equal(count('Empty'), 0);
  });

  test('does not depend on the line at which the body begins', () => {
    for (const first of [1, 50]) {
      const prose = parseProse(body, first);
      const [heading] = headingsSaying(prose.headings, 'First');
      assert.ok(heading);
      assert.equal(wordsOfSection(prose, heading), 18);
    }
  });

  test('is found by its words, however its marks are written', () => {
    for (const written of ['“Second” -- so', '"Second" – so', '"Second"  --  so'])
      assert.equal(headingsSaying(article.prose.headings, written).length, 1, written);
    for (const other of ['Second -- so', '"second" -- so', '“Second”'])
      assert.equal(headingsSaying(article.prose.headings, other).length, 0, other);
  });
});

suite('a step', () => {
  test('leads to an article, to the front page, or to a page that is looked up', () => {
    assert.equal(writingOfStep({ ...none, article: 'the-cut' }, front, [article]), article);
    assert.equal(writingOfStep({ ...none, section: 'So' }, front, [article]), front);
    assert.equal(writingOfStep({ ...none, page: '/timeline/' }, front, [article]), undefined);
    assert.equal(writingOfStep({ ...none, article: 'nobody' }, front, [article]), undefined);
  });

  test('asks for all the words of an article, and for none of a page that is looked up', () => {
    assert.equal(wordsOfStep({ ...none, article: 'the-cut' }, front, [article]), 240);
    assert.equal(wordsOfStep({ ...none, page: '/timeline/' }, front, [article]), 0);
  });
});

test('a path takes the minutes of all its words together', () => {
  const path = { title: 'So', gives: 'so', limit: null };
  const minutes = (...sections: string[]): number =>
    minutesOfPath({ ...path, steps: sections.map(step) }, front, [article]);
  assert.equal(minutes('First'), 1);
  assert.equal(minutes('“Second” -- so', 'First'), 1);
  assert.equal(minutes('“Second” -- so', '“Second” -- so', '“Second” -- so'), 3);
});
