/**
 * JSON as files and inside pages. A green run does not prove that the values are right.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonInPage, jsonText } from './json.ts';

const hostile = { a: '</script><!-- <script>', b: 'line\nend\u2028', c: '"quoted"' };

test('a file comes back as it was, and ends with a line', () => {
  assert.deepEqual(JSON.parse(jsonText(hostile)), hostile);
  assert.match(jsonText(hostile), /\}\n$/);
});

test('nothing inside a page ends its script element', () => {
  assert.doesNotMatch(jsonInPage(hostile), /</);
  assert.deepEqual(JSON.parse(jsonInPage(hostile)), hostile);
});
