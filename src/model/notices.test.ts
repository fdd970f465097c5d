/**
 * Each package of others is named once, with the text of its license.
 * A green run does not prove that all are named; tests/site/notices.test.ts looks into the scripts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticesText, packageIn } from './notices.ts';

test('finds the package of a module, the inner one of two', () => {
  assert.equal(packageIn('/a/node_modules/d3-array/src/max.js'), '/a/node_modules/d3-array');
  assert.equal(packageIn('/a/node_modules/@b/c/d.js?v=1'), '/a/node_modules/@b/c');
  assert.equal(
    packageIn('/a/node_modules/b/node_modules/c/d.js'),
    '/a/node_modules/b/node_modules/c',
  );
  assert.equal(packageIn('/a/src/model/b.ts'), undefined);
});

test('says name, version and license before each text, sorted by name', () => {
  const notice = (name: string) => ({
    name,
    version: '1.0.0',
    license: 'MIT',
    text: `by ${name}\r\n\r\n`,
  });
  const text = noticesText([notice('b'), notice('a')]);
  assert.match(text, /a 1\.0\.0, MIT\n=+\n\nby a\n\n=+\nb 1\.0\.0, MIT\n=+\n\nby b\n$/);
  assert.doesNotMatch(text, /\r/);
});
