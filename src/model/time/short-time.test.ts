/**
 * Times as the margin says them. A green run does not prove that the bounds themselves are right.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Precision } from '../../schema/time.ts';
import { eventWith } from '../../../tests/fixtures/small.ts';
import { shortTime, usualYear } from './short-time.ts';
import type { Moment } from './time-words.ts';

const between = (
  precision: Precision,
  earliest: string,
  latest = earliest,
  placeZone = 'UTC',
): Moment => ({ bound: { earliest, latest }, precision, placeZone, lane: 'network' });

const say = (moment: Moment, usual = '2014') => shortTime(moment, usual);

test('a clock time keeps its zone, its bounds and its doubt', () => {
  assert.equal(say(between('minute', '2014-12-22T16:15:00Z')), '22 Dec 16:15 UTC');
  const span = between('minute', '2014-12-22T16:00:00Z', '2014-12-22T16:15:00Z');
  assert.equal(say(span), '22 Dec 16:00–16:15 UTC');
  const night = between('minute', '2014-12-22T23:50:00Z', '2014-12-23T00:10:00Z');
  assert.equal(say(night), '22 Dec 23:50 – 23 Dec 00:10 UTC');
});

test('an hour is said no finer than the half hour', () => {
  assert.equal(say(between('hour', '2014-12-22T16:11:00Z')), '22 Dec c. 16:00 UTC');
  const late = between('hour', '2014-12-22T22:40:00Z', '2014-12-22T23:50:00Z');
  assert.equal(say(late), '22 Dec 22:30 – 23 Dec 00:00 UTC');
});

test('a day, month or year keeps the calendar of its place, without a clock', () => {
  const seoul = between('day', '2014-12-22T15:00:00Z', '2014-12-23T14:59:59Z', 'Asia/Seoul');
  assert.equal(say(seoul), '23 Dec');
  const days = between('day', '2014-12-19T00:00:00Z', '2014-12-20T23:59:59Z');
  assert.equal(say(days), '19–20 Dec');
  const turn = between('day', '2014-11-30T00:00:00Z', '2014-12-02T23:59:59Z');
  assert.equal(say(turn), '30 Nov – 2 Dec');
  assert.equal(say(between('month', '2014-09-01T00:00:00Z', '2014-09-30T23:59:59Z')), 'Sep');
  assert.equal(say(between('year', '2014-01-01T00:00:00Z', '2014-12-31T23:59:59Z')), '2014');
});

test('the year is said where it is not the usual one', () => {
  assert.equal(say(between('minute', '2013-03-13T00:59:00Z')), '13 Mar 2013 00:59 UTC');
  assert.equal(say(between('month', '2014-09-01T00:00:00Z'), '2015'), 'Sep 2014');
  assert.equal(say(between('month', '2014-06-01T00:00:00Z'), ''), 'Jun 2014');
  const years = between('day', '2014-12-31T00:00:00Z', '2015-01-01T23:59:59Z');
  assert.equal(say(years), '31 Dec – 1 Jan 2015');
});

test('no time is said to be not known', () => {
  assert.equal(say({ ...between('day', '2014-12-22T00:00:00Z'), bound: null }), 'not known');
});

test('the usual year is that of most events, the earliest of several, none without events', () => {
  const of = (...years: number[]) =>
    usualYear(
      years.map((year) => {
        const instant = `${String(year)}-06-01T00:00:00Z`;
        return eventWith({ start: { earliest: instant, latest: instant } });
      }),
    );
  assert.equal(of(2013, 2014, 2014, 2018), '2014');
  assert.equal(of(2018, 2014), '2014');
  assert.equal(of(), '');
});
