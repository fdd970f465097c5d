/**
 * Pages are found once: as a whole, or through the entries on them.
 * A green run does not prove that a page was built; the build stops where one was not.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referencePages } from '../navigation.ts';
import { builtPages } from './built-pages.ts';

test('finds the front page, the articles and the pages without entries', () => {
  const pages = builtPages(['outages', 'network']);
  const paths = pages.map(({ path }) => path);
  assert.deepEqual(paths.slice(0, 3), ['/', '/outages/', '/network/']);
  assert.equal(new Set(paths).size, paths.length);
  assert.ok(paths.includes('/method/'));
  for (const path of ['/timeline/', '/sources/', '/search/', '/404.html'])
    assert.ok(!paths.includes(path), path);
  for (const { path } of pages.slice(3))
    assert.ok(
      referencePages.some((page) => page.path === path),
      path,
    );
});
