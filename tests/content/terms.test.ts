/** Every term that is defined is used. A green run does not prove that it is defined where a reader first meets it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articles, record } from './record.ts';

const used = new Set(
  articles.flatMap(({ prose }) =>
    prose.tags.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes['id']),
  ),
);

test('every term of the glossary stands in an article', () => {
  const idle = record.glossary.map(({ id }) => id).filter((id) => !used.has(id));
  assert.deepEqual(idle, [], 'use it in an article, or remove it from data/glossary.yaml');
});

test('the articles use many terms', () => {
  assert.ok(used.size > 30);
});
