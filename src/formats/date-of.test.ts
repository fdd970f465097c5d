/**
 * Bounded times as one ISO date. A green run does not prove that who reads the date knows that it is a shortened one.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf } from './date-of.ts';

const bound = (earliest: string, latest = earliest) => ({ earliest, latest });

test('one reported minute is an instant', () => {
  const minute = bound('2014-12-22T16:15:00Z');
  assert.equal(dateOf(minute, 'minute', 'Asia/Pyongyang'), '2014-12-22T16:15:00Z');
});

test('what is known less finely is the day of its place', () => {
  const evening = bound('2014-12-22T16:00:00Z', '2014-12-22T17:00:00Z');
  assert.equal(dateOf(evening, 'hour', 'Asia/Pyongyang'), '2014-12-23');
  assert.equal(dateOf(evening, 'hour', 'America/New_York'), '2014-12-22');
  assert.equal(dateOf(evening, 'minute', 'UTC'), '2014-12-22');
});

test('bounds that share no day are the month, or the year, that they share', () => {
  assert.equal(
    dateOf(bound('2014-12-18T00:00:00Z', '2014-12-20T00:00:00Z'), 'day', 'UTC'),
    '2014-12',
  );
  assert.equal(dateOf(bound('2014-12-31T00:00:00Z', '2015-01-01T00:00:00Z'), 'day', 'UTC'), '2014');
});

test('a month and a year stay a month and a year', () => {
  const spring = bound('2014-04-01T00:00:00Z', '2014-04-30T23:59:59Z');
  assert.equal(dateOf(spring, 'month', 'UTC'), '2014-04');
  assert.equal(dateOf(spring, 'year', 'UTC'), '2014');
});
