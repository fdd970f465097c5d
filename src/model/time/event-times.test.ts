/**
 * The times of an event in a list. A green run does not prove that time-words.ts says a time rightly: its own laws do.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { eventWith } from '../../../tests/fixtures/small.ts';
import { timesOf } from './event-times.ts';

const places = {
  zones: [
    { zone: 'UTC', label: 'UTC' },
    { zone: 'Asia/Pyongyang', label: 'Pyongyang' },
  ],
  places: { UTC: 'UTC', 'America/New_York': 'US Eastern time' },
  lanePlaces: {},
};
const zones = ['UTC', 'Asia/Pyongyang'];
const at = (instant: string) => ({ earliest: instant, latest: instant });
const outage = eventWith({
  start: at('2014-12-22T16:15:00Z'),
  precision: 'minute',
  end: at('2014-12-23T01:46:00Z'),
  endPrecision: 'minute',
  endState: 'exact',
  durationText: '9 h 31 min',
  placeZone: 'Asia/Pyongyang',
});

suite('times in a list', () => {
  test('stand side by side, without the day that the heading says', () => {
    const { start, end, lasted } = timesOf(outage, zones, places, '2014-12-22');
    assert.deepEqual(
      [...start, ...end].map(({ words }) => words),
      [
        'at 16:15 UTC',
        'at 01:15 in Pyongyang on 23 December',
        'ended at 01:46 UTC on 23 December',
        'at 10:46 in Pyongyang on 23 December',
      ],
    );
    assert.equal(lasted, 'lasted 9 h 31 min');
  });

  test('say everything without a heading or under another year', () => {
    for (const heading of [null, '2015-01-01']) {
      const [first] = timesOf(outage, zones, places, heading).start;
      assert.equal(first?.words, 'at 16:15 UTC on 22 December 2014');
    }
  });

  test('are said once where they do not convert, by the calendar of the place', () => {
    const day = eventWith({
      start: { earliest: '2014-12-19T05:00:00Z', latest: '2014-12-20T04:59:59Z' },
      precision: 'day',
      end: null,
      endPrecision: null,
      endState: 'none',
      placeZone: 'America/New_York',
    });
    assert.deepEqual(timesOf(day, zones, places, '2014-12-19').start, [
      { words: 'on 19 December 2014 (US Eastern time)', machine: '2014-12-19' },
    ]);
  });

  test('say that an end is not known', () => {
    const open = eventWith({ ...outage, end: null, endPrecision: null, endState: 'unknown' });
    assert.deepEqual(timesOf(open, zones, places, null).end, [
      { words: 'end not known', machine: null },
    ]);
  });
});
