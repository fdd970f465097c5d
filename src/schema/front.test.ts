/**
 * The shape of the front page's front matter. A green run does not prove that what it names is there.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { frontSchema } from './front.ts';

const facts = ['a', 'b', 'c', 'd', 'e'];
const step = { article: 'the-cut', section: 'The council' };
const path = { title: 'One minute', gives: 'The answer.', steps: [step] };

/** What is wrong with front matter, as fields and words. */
const wrong = (head: unknown): string[] =>
  (frontSchema.safeParse(head).error?.issues ?? []).map(
    ({ path: field, message }) => `${field.join('.')} ${message}`,
  );

/** What is wrong with one step. */
const wrongStep = (one: unknown): string[] => wrong({ facts, paths: [{ ...path, steps: [one] }] });

test('the page names exactly five cards', () => {
  assert.deepEqual(wrong({ facts, paths: [path] }), []);
  for (const count of [0, 4, 6]) {
    const some = [...facts, 'f'].slice(0, count);
    assert.match(wrong({ facts: some, paths: [path] }).join(), /^facts are not 5.*; add or remove/);
  }
});

test('the page offers a path', () => {
  assert.match(wrong({ facts, paths: [] }).join(), /^paths are none; add/);
});

suite('a path', () => {
  test('leads somewhere', () => {
    const paths = [{ ...path, steps: [] }];
    assert.match(wrong({ facts, paths }).join(), /^paths\.0\.steps lead nowhere; add/);
  });

  test('may have a limit of whole minutes', () => {
    assert.deepEqual(wrong({ facts, paths: [{ ...path, limit: 1 }] }), []);
    for (const limit of [0, -1, 1.5]) {
      assert.match(wrong({ facts, paths: [{ ...path, limit }] }).join(), /^paths\.0\.limit /);
    }
  });

  test('has no minutes of its own: they are counted', () => {
    assert.match(wrong({ facts, paths: [{ ...path, minutes: 3 }] }).join(), /minutes/);
  });
});

suite('a step', () => {
  test('is a page, an article, a section of it, or a section of the front page', () => {
    for (const one of [{ page: '/timeline/' }, { article: 'the-cut' }, step, { section: 'So' }])
      assert.deepEqual(wrongStep(one), []);
  });

  test('is not nothing, and not a page and an article at once', () => {
    for (const one of [{}, { page: '/a/', article: 'b' }, { page: '/a/', section: 'B' }])
      assert.match(wrongStep(one).join(), /^paths\.0\.steps\.0 names nothing, or a page.*; write/);
  });
});
