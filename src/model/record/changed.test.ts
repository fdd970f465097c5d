/**
 * The day of the last change. A green run does not prove that whoever changes the site writes down the day.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastChange } from './changed.ts';

test('the last change is the newest, of articles and of corrections', () => {
  const articles = [
    { changed: '2026-11-24' },
    { changed: '2026-11-30' },
    { changed: '2026-02-01' },
  ];
  assert.equal(lastChange(articles, []), '2026-11-30');
  assert.equal(
    lastChange(articles, [{ date: '2026-12-01' }, { date: '2025-12-31' }]),
    '2026-12-01',
  );
});

test('a site that records no change has none', () => {
  assert.equal(lastChange([], []), null);
});
