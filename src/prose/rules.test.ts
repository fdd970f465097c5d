/**
 * The rules together. A green run does not prove that there are enough of them; `rules/` breaks each.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cite, faultsInProse, passes } from '../../tests/fixtures/faults.ts';
import { smallBody } from '../../tests/fixtures/small.ts';

test('the small article keeps every rule', () => {
  passes(smallBody());
});

test('every fault of an article is told, each with its line', () => {
  const faults = faultsInProse(`So.\n\nIt lasted 99 days.${cite}\n\n<Fact id="nobody" />`);
  assert.deepEqual(
    faults.map(({ entry: line, field }) => `${line} ${field}`),
    ['line 5 <Fact id>', 'line 1 paragraph', 'line 3 number'],
  );
});
