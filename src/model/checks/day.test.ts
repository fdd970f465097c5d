/**
 * A day is one day of its place. A green run does not prove that the place is the right one.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';
import { entry } from '../../../tests/fixtures/small.ts';

const id = '2001-05-07-council-statement';

test('a day whose bounds fall on two days of its place is refused', () => {
  const faults = faultsAfter(({ events }) => {
    const event = entry(events, id);
    event.placeZone = 'Pacific/Chatham';
    event.start = { earliest: '2001-05-07T00:00:00Z', latest: '2001-05-07T23:59:59Z' };
  });
  assertFault(faults, `events/${id}.yaml`, id, 'placeZone', /bounds of one day fall on two; use/);
});

test('the same bounds are one day of UTC', () => {
  const faults = faultsAfter(({ events }) => {
    const event = entry(events, id);
    event.placeZone = 'UTC';
    event.start = { earliest: '2001-05-07T00:00:00Z', latest: '2001-05-07T23:59:59Z' };
  });
  assert.deepEqual(faults, []);
});
