/**
 * Front matter. Each test has one thing wrong. A green run does not prove
 * that a headline is a good one.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { indexById } from '../../model/record/record.ts';
import { assertFault } from '../../../tests/fixtures/faults.ts';
import { small, smallBody, smallHead } from '../../../tests/fixtures/small.ts';
import { readArticle } from '../article.ts';
import { checkArticles } from '../rules.ts';

suite('front matter', () => {
  const shelves = small();
  const read = (id: string, changes: Partial<typeof smallHead> = {}) =>
    readArticle(id, { ...smallHead, ...changes }, smallBody(), indexById(shelves.events));
  const faults = (...articles: ReturnType<typeof read>[]) => checkArticles(articles, shelves);

  test('says what the article says', () => {
    assert.deepEqual(faults(read('the-cut')), []);
  });

  test('holds no number that the article does not refer to', () => {
    for (const field of ['title', 'question', 'description'] as const) {
      const found = faults(read('the-cut', { [field]: 'All 777 of them' }));
      assertFault(
        found,
        'articles/the-cut.mdx',
        'front matter',
        field,
        /says 777, which is in no entry.*; correct it/,
      );
    }
  });

  test('was not changed before it was published', () => {
    const found = faults(read('the-cut', { changed: '2001-05-31' }));
    assertFault(
      found,
      'articles/the-cut.mdx',
      'front matter',
      'changed',
      /is before `published`; correct/,
    );
  });

  test('gives each article a place of its own', () => {
    assert.deepEqual(faults(read('a'), read('b', { order: 2 })), []);
    assert.deepEqual(
      faults(read('a'), read('b')).map(({ file, field, says }) => `${file} ${field} ${says}`),
      ['a', 'b'].map((id) => {
        const twin = id === 'a' ? 'b' : 'a';
        return `articles/${id}.mdx order is that of articles/${twin}.mdx too; give each article a place of its own`;
      }),
    );
  });

  test('gives no article the address of another page', () => {
    for (const id of ['timeline', 'sources', 'events', 'about', '404', 'front']) {
      assertFault(
        faults(read(id)),
        `articles/${id}.mdx`,
        id,
        'file name',
        /is the address of another page; rename/,
      );
    }
  });
});
