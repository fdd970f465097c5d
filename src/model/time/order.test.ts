/**
 * Order of events and entries. A green run does not prove that a page shows them in this order.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { seeds, shuffled } from '../../../tests/fixtures/shuffle.ts';
import { eventWith } from '../../../tests/fixtures/small.ts';
import { byId, byTime } from './order.ts';

const event = (id: string, earliest: string, latest = earliest) =>
  eventWith({ id, start: { earliest: `${earliest}:00Z`, latest: `${latest}:00Z` } });

/** In the order of time; each differs from the one before it by the next criterion. */
const ordered = [
  event('z-first', '2014-11-30T23:59'),
  event('same-a', '2014-12-22T16:15'),
  event('same-b', '2014-12-22T16:15'),
  event('a-wider', '2014-12-22T16:15', '2014-12-22T16:20'),
  event('a-later', '2014-12-22T16:16'),
  event('a-last', '2015-01-01T00:00'),
];

suite('byTime', () => {
  test('sorts by time, not by the order given', () => {
    for (const seed of seeds) {
      const sorted = shuffled(ordered, seed).sort(byTime);
      assert.deepEqual(
        sorted.map(({ id }) => id),
        ordered.map(({ id }) => id),
        `seed ${String(seed)}`,
      );
    }
  });

  test('puts earliest before latest before id', () => {
    for (const [index, one] of ordered.slice(0, -1).entries()) {
      const next = ordered[index + 1];
      assert.ok(next && byTime(one, next) < 0, one.id);
      assert.ok(byTime(next, one) > 0, next.id);
    }
  });

  test('is no help to the end of an event', () => {
    const long = eventWith({
      end: { earliest: '2020-01-01T00:00:00Z', latest: '2020-01-01T00:00:00Z' },
    });
    assert.equal(byTime(long, eventWith({ end: null })), 0);
  });
});

suite('byId', () => {
  test('sorts by code unit, alike in every language of the machine', () => {
    const ids = ['H1', 'a-1', 'a-10', 'a-2', 'b', 'z'].map((id) => ({ id }));
    for (const seed of seeds) assert.deepEqual(shuffled(ids, seed).sort(byId), ids);
  });
});
