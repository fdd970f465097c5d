/** A green run does not prove that a browser keeps to the rules: tests/browser/ahead.test.ts tries it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesAhead } from './ahead.ts';

interface Rules {
  prefetch: [{ where: { and: [{ href_matches: string[] }, unknown] } }];
}

const matches = (root: string, address: string): boolean => {
  const { prefetch } = JSON.parse(pagesAhead(root)) as Rules;
  return prefetch[0].where.and[0].href_matches.some((pattern) =>
    new URLPattern(pattern, 'https://example.org/open/').test(address),
  );
};

test('takes pages of the site, and neither its files nor other hosts', () => {
  for (const path of ['/', '/outages/', '/events/2014-12-22-main-outage/'])
    assert.equal(matches('/', `https://example.org${path}`), true, path);
  for (const path of ['/outages.bib', '/data/events.csv', '/nine-hours.zip'])
    assert.equal(matches('/', `https://example.org${path}`), false, path);
  assert.equal(matches('/', 'https://example.com/outages/'), false);
});

test('stays in the folder in which the site lives', () => {
  assert.equal(matches('/folder/', 'https://example.org/folder/outages/'), true);
  assert.equal(matches('/folder/', 'https://example.org/folder/'), true);
  assert.equal(matches('/folder/', 'https://example.org/elsewhere/'), false);
});
