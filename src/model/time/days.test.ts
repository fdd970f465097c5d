/**
 * The list by day. A green run does not prove that the day of an event is right.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { eventWith } from '../../../tests/fixtures/small.ts';
import { byDay } from './days.ts';

const at = (instant: string) => ({ earliest: instant, latest: instant });
const seoulDay = eventWith({
  id: 'seoul',
  start: { earliest: '2014-12-22T15:00:00Z', latest: '2014-12-23T14:59:59Z' },
  precision: 'day',
  placeZone: 'Asia/Seoul',
});
const minute = eventWith({ id: 'minute', start: at('2014-12-22T16:15:00Z'), precision: 'minute' });
const month = eventWith({
  id: 'month',
  start: { earliest: '2014-12-01T00:00:00Z', latest: '2014-12-31T23:59:59Z' },
  precision: 'month',
  placeZone: 'UTC',
});

suite('days', () => {
  test('stand in order, though a day of another place can begin before', () => {
    const days = byDay([month, seoulDay, minute], 'UTC');
    assert.deepEqual(
      days.map(({ heading, events }) => [heading, ...events.map(({ id }) => id)]),
      [
        ['December 2014', 'month'],
        ['22 December 2014', 'minute'],
        ['23 December 2014', 'seoul'],
      ],
    );
  });

  test('follow the zone for times that convert, and only for them', () => {
    const days = byDay([seoulDay, minute], 'Asia/Pyongyang');
    assert.deepEqual(
      days.map(({ date, events }) => [date, events.length]),
      [['2014-12-23', 2]],
    );
  });
});
