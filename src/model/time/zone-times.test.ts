/**
 * Clock times with their days, zone by zone. A green run does not prove the rules of the zones: zone.test.ts
 * looks at those.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startOf } from './time-words.ts';
import { eventWith } from '../../../tests/fixtures/small.ts';
import { zoneTimes } from './zone-times.ts';

const moment = (
  earliest: string,
  latest = earliest,
  precision: 'minute' | 'hour' | 'day' = 'minute',
) => startOf(eventWith({ start: { earliest, latest }, precision }));

test('one clock time has the day of the zone', () => {
  const time = moment('2014-12-22T16:15:00Z');
  assert.deepEqual(zoneTimes(time, 'UTC'), [{ clock: '16:15', date: '22 December 2014' }]);
  assert.deepEqual(zoneTimes(time, 'Asia/Pyongyang'), [
    { clock: '01:15', date: '23 December 2014' },
  ]);
});

test('a span over midnight names both days, and the year once', () => {
  const span = moment('2014-11-24T14:00:00Z', '2014-11-24T16:30:00Z');
  assert.deepEqual(zoneTimes(span, 'UTC'), [{ clock: '14:00–16:30', date: '24 November 2014' }]);
  assert.deepEqual(zoneTimes(span, 'Asia/Pyongyang'), [
    { clock: '23:00', date: '24 November' },
    { clock: '01:30', date: '25 November 2014' },
  ]);
});

test('a span over the turn of a year names both years', () => {
  const span = moment('2014-12-31T23:00:00Z', '2015-01-01T01:00:00Z');
  assert.deepEqual(
    zoneTimes(span, 'UTC').map(({ date }) => date),
    ['31 December 2014', '1 January 2015'],
  );
});

test('a day has no clock time in any zone', () => {
  assert.deepEqual(
    zoneTimes(moment('2014-12-22T00:00:00Z', '2014-12-22T23:59:59Z', 'day'), 'UTC'),
    [],
  );
});
