/**
 * Rules that no other file test breaks, each with its message. A green run does not prove that a value is true;
 * tests/house/messages.test.ts looks for rules without a broken case.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertFault, breaks, faultsAfter, faultsIn } from '../../tests/fixtures/faults.ts';

const sources = 'data/sources.yaml';

test('a value of another sort is told with what the schema asks for', () => {
  const found = faultsIn(sources, (before) =>
    before.replace('title: Island offline for 2 h 5 min', 'title: 5'),
  );
  const says = /does not fit: .*string.*; write what the schema in src\/schema asks for/;
  assertFault(found, sources, 'bulletin-2001-05-07', 'title', says);
});

test('names of authors stand beside the author that is printed', () => {
  const found = faultsIn(sources, (before) =>
    before.replace('  url: https://example.org/bulletin', '  authorNames: ["Example, Ada"]\n$&'),
  );
  const says = /whom `author` does not print; add `author` or remove/;
  assertFault(found, sources, 'bulletin-2001-05-07', 'authorNames', says);
});

test('a group of what was not found holds something', () => {
  const file = 'data/not-found.yaml';
  const found = faultsIn(file, (before) => before.replace(/items:\n( +- .*\n)+/, 'items: []\n'));
  assertFault(found, file, 'the-anchor', 'items', /holds no item; add one or remove the group/);
});

test('a step of the visible networks has its least below its most', () => {
  const file = 'data/network.yaml';
  const found = faultsIn(file, (before) =>
    before.replace(/min: 2\n( +)max: 4/, 'min: 4\n$1max: 2'),
  );
  assert.deepEqual(
    found.map(({ field }) => field.split('.').at(-1)),
    ['min'],
  );
  assert.match(found[0]?.says ?? '', /is above `max`; swap them/);
});

test('a way of looking that shows lanes names one', () => {
  const file = 'data/site.yaml';
  const found = faultsIn(
    file,
    (before) => `${before}presets:\n  - label: The cable\n    lanes: []\n`,
  );
  assert.deepEqual(
    found.map(({ field }) => field.split('.').at(-1)),
    ['lanes'],
  );
  assert.match(found[0]?.says ?? '', /names no lane; add one, or leave the field out/);
});

test('there are no more lanes than the style sheet can switch', () => {
  const found = faultsAfter((shelves) => {
    const [lane] = shelves.lanes;
    for (let n = shelves.lanes.length; lane && n < 13; n += 1)
      shelves.lanes.push({ ...lane, id: `lane-${String(n)}` });
  });
  const [fault] = found.filter(({ says }) => says.includes('switches.css'));
  assert.match(fault?.says ?? '', /^are 13; join some, or add rules to/);
});

test('code in an article is refused, in a line and on its own', () => {
  for (const body of ['{1 + 1}', 'A {1 + 1}. <Cite s="cable-log-2001-05-06" />'])
    breaks(body, '{…}', /write words; a comment is/);
});
