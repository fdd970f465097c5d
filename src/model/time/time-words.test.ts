/**
 * A bounded time in words, for machines and in lists. A green run does not prove that the bounds themselves
 * are right, nor that a page shows what is said here.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Precision } from '../../schema/time.ts';
import { eventWith } from '../../../tests/fixtures/small.ts';
import {
  clockLabel,
  converts,
  endOf,
  listDay,
  machineTime,
  phrase,
  sayDate,
  sayDay,
  startOf,
  type Form,
  type Moment,
} from './time-words.ts';

const places = {
  zones: [
    { zone: 'UTC', label: 'UTC' },
    { zone: 'Asia/Pyongyang', label: 'Pyongyang' },
    { zone: 'America/New_York', label: 'Washington' },
  ],
  places: {
    UTC: 'UTC',
    'Asia/Pyongyang': 'in Pyongyang',
    'America/New_York': 'US Eastern time',
    'Europe/Brussels': 'in Brussels',
  },
  lanePlaces: { washington: { 'America/New_York': 'in Washington' } },
};

const between = (
  precision: Precision,
  earliest: string,
  latest: string,
  placeZone = 'Asia/Pyongyang',
  lane = 'network',
): Moment => ({ bound: { earliest, latest }, precision, placeZone, lane });

const at = (precision: Precision, instant: string): Moment => between(precision, instant, instant);

/** A day of a place, as the record keeps it: its first and last second there, in UTC. */
const washingtonDay = between(
  'day',
  '2014-12-19T05:00:00Z',
  '2014-12-20T04:59:59Z',
  'America/New_York',
  'washington',
);

const say = (moment: Moment, zone = 'UTC', form: Form = 'full') =>
  phrase(moment, zone, places, form);

const zones = ['UTC', 'Asia/Pyongyang', 'America/New_York', 'Pacific/Kiritimati'];

suite('a clock time', () => {
  const loss = at('minute', '2014-12-22T16:15:00Z');

  test('with equal bounds is one time, on one day of the zone', () => {
    assert.equal(say(loss), 'at 16:15 UTC on 22 December 2014');
    assert.equal(say(loss, 'Asia/Pyongyang'), 'at 01:15 in Pyongyang on 23 December 2014');
    assert.equal(say(loss, 'America/New_York'), 'at 11:15 in Washington on 22 December 2014');
  });

  test('with unequal bounds is a span: "between 16:00 and 16:15 UTC"', () => {
    const span = between('minute', '2014-12-22T16:00:00Z', '2014-12-22T16:15:00Z');
    assert.equal(say(span), 'between 16:00 and 16:15 UTC on 22 December 2014');
    assert.equal(say(span, 'UTC', 'time'), 'between 16:00 and 16:15 UTC');
    assert.equal(say(span, 'Asia/Pyongyang', 'time'), 'between 01:00 and 01:15 in Pyongyang');
  });

  test('across midnight names both days', () => {
    const night = between('minute', '2014-12-22T23:50:00Z', '2014-12-23T00:10:00Z');
    const words = 'between 23:50 on 22 December and 00:10 on 23 December';
    assert.equal(say(night), `${words} 2014 UTC`);
    assert.equal(say(night, 'UTC', 'time'), `${words} UTC`);
    assert.equal(
      say(night, 'America/New_York'),
      'between 18:50 and 19:10 in Washington on 22 December 2014',
    );
  });

  test('across months names both months', () => {
    const night = between('hour', '2014-11-30T22:00:00Z', '2014-12-01T03:00:00Z');
    assert.equal(say(night), 'between 22:00 on 30 November and 03:00 on 1 December 2014 UTC');
  });

  test('across years names both years', () => {
    const night = between('minute', '2014-12-31T23:50:00Z', '2015-01-01T00:10:00Z');
    assert.equal(say(night), 'between 23:50 on 31 December 2014 and 00:10 on 1 January 2015 UTC');
  });

  test('known to the hour is said no finer than to the half hour', () => {
    const odd = at('hour', '2014-12-25T11:51:00Z');
    assert.equal(say(odd), 'at about 12:00 UTC on 25 December 2014');
    assert.equal(clockLabel(odd, 'UTC'), 'c. 12:00');
    assert.equal(clockLabel(at('hour', '2014-12-25T23:30:00Z'), 'UTC'), 'c. 23:30');
  });

  test('known to the hour is "at about"', () => {
    const hour = at('hour', '2014-12-22T16:00:00Z');
    assert.equal(say(hour), 'at about 16:00 UTC on 22 December 2014');
    assert.equal(say(hour, 'UTC', 'time'), 'at about 16:00 UTC');
    assert.equal(clockLabel(hour, 'UTC'), 'c. 16:00');
  });

  test('can be cut to the clock or to the day', () => {
    assert.equal(say(loss, 'UTC', 'time'), 'at 16:15 UTC');
    assert.equal(say(loss, 'UTC', 'day'), 'on 22 December');
    assert.equal(say(loss, 'Asia/Pyongyang', 'day'), 'on 23 December in Pyongyang');
  });

  test('converts by the rules of the zone on its own date', () => {
    const changed = at('minute', '2017-10-01T09:07:00Z');
    assert.equal(say(changed, 'Asia/Pyongyang', 'time'), 'at 17:37 in Pyongyang');
    const summer = at('minute', '2015-08-10T16:00:00Z');
    assert.equal(say(summer, 'Asia/Pyongyang', 'time'), 'at 01:00 in Pyongyang');
    assert.equal(say(summer, 'America/New_York', 'time'), 'at 12:00 in Washington');
  });

  test('in a list is a clock, a span, or both days', () => {
    assert.equal(clockLabel(loss, 'Asia/Pyongyang'), '01:15');
    const span = between('minute', '2014-12-22T16:00:00Z', '2014-12-22T16:15:00Z');
    assert.equal(clockLabel(span, 'UTC'), '16:00–16:15');
    const night = between('minute', '2014-12-22T23:50:00Z', '2014-12-23T00:10:00Z');
    assert.equal(clockLabel(night, 'UTC'), '22 December, 23:50 – 23 December, 00:10');
  });
});

suite('a day', () => {
  test('keeps the calendar of its place in every zone: "on 19 December in Washington"', () => {
    for (const zone of zones)
      assert.equal(say(washingtonDay, zone), 'on 19 December 2014 in Washington');
  });

  test('names a place that is no city in brackets', () => {
    const sony = { ...washingtonDay, lane: 'sony' };
    assert.equal(say(sony), 'on 19 December 2014 (US Eastern time)');
  });

  test('without a known place is a day of UTC', () => {
    const day = between('day', '2013-06-25T00:00:00Z', '2013-06-25T23:59:59Z', 'UTC');
    for (const zone of zones) assert.equal(say(day, zone), 'on 25 June 2013 (UTC)');
  });

  test('has no clock, in words or in a list', () => {
    for (const zone of zones) {
      assert.equal(clockLabel(washingtonDay, zone), '');
      assert.doesNotMatch(say(washingtonDay, zone, 'time'), /\d:\d/);
    }
    assert.equal(converts(washingtonDay), false);
  });

  test('cut to the day drops year and place', () => {
    assert.equal(say(washingtonDay, 'UTC', 'day'), 'on 19 December');
  });

  test('in a span says as little twice as it can', () => {
    const span = (earliest: string, latest: string) => say(between('day', earliest, latest, 'UTC'));
    assert.equal(
      span('2014-12-18T00:00:00Z', '2014-12-20T23:59:59Z'),
      'between 18 and 20 December 2014 (UTC)',
    );
    assert.equal(
      span('2014-11-28T00:00:00Z', '2014-12-02T23:59:59Z'),
      'between 28 November and 2 December 2014 (UTC)',
    );
    assert.equal(
      span('2014-12-31T00:00:00Z', '2015-01-01T23:59:59Z'),
      'between 31 December 2014 and 1 January 2015 (UTC)',
    );
  });

  test('keeps its calendar while the place has summer time', () => {
    const day = between('day', '2015-06-12T04:00:00Z', '2015-06-13T03:59:59Z', 'America/New_York');
    assert.equal(say(day, 'Asia/Pyongyang'), 'on 12 June 2015 (US Eastern time)');
  });
});

suite('a month or a year', () => {
  const month = between('month', '2014-08-31T15:00:00Z', '2014-09-30T14:59:59Z');
  const year = between('year', '2014-12-31T15:00:00Z', '2015-12-31T14:59:59Z');

  test('keeps the calendar of its place in every zone', () => {
    for (const zone of zones) {
      assert.equal(say(month, zone), 'in September 2014 in Pyongyang');
      assert.equal(say(year, zone), 'in 2015 in Pyongyang');
    }
  });

  test('in a span names both', () => {
    const months = between('month', '2014-10-31T15:00:00Z', '2015-01-31T14:59:59Z');
    assert.equal(say(months), 'between November 2014 and January 2015 in Pyongyang');
    const years = between('year', '2012-12-31T15:00:00Z', '2014-12-31T14:59:59Z');
    assert.equal(say(years), 'between 2013 and 2014 in Pyongyang');
  });

  test('is never told to the day', () => {
    for (const form of ['full', 'time', 'day'] as const) {
      assert.doesNotMatch(say(month, 'UTC', form), /\d{1,2} September/);
      assert.doesNotMatch(say(year, 'UTC', form), /January|December/);
    }
  });
});

suite('no time', () => {
  const none: Moment = {
    bound: null,
    precision: null,
    placeZone: 'Asia/Pyongyang',
    lane: 'network',
  };

  test('is "not known" in words, and nothing in a list or for a machine', () => {
    for (const zone of zones) {
      for (const form of ['full', 'time', 'day'] as const)
        assert.equal(say(none, zone, form), 'not known');
      assert.equal(clockLabel(none, zone), '');
      assert.equal(listDay(none, zone), '');
    }
    assert.equal(machineTime(none), null);
  });
});

suite('the day of a list', () => {
  test('follows the zone for a clock time', () => {
    const loss = at('minute', '2014-12-22T16:15:00Z');
    assert.equal(listDay(loss, 'UTC'), '2014-12-22');
    assert.equal(listDay(loss, 'Asia/Pyongyang'), '2014-12-23');
  });

  test('follows the place for a day, in every zone', () => {
    for (const zone of zones) assert.equal(listDay(washingtonDay, zone), '2014-12-19');
  });

  test('is the first that a span allows', () => {
    const span = between('day', '2014-12-20T15:00:00Z', '2014-12-21T22:00:00Z');
    assert.equal(listDay(span, 'UTC'), '2014-12-21');
  });
});

suite('a time for machines', () => {
  test('is an instant in UTC for a minute', () => {
    assert.equal(machineTime(at('minute', '2014-12-22T16:15:00Z')), '2014-12-22T16:15:00Z');
  });

  test('is an instant for an hour too, as HTML has no time without minutes', () => {
    assert.equal(machineTime(at('hour', '2014-12-22T16:00:00Z')), '2014-12-22T16:00:00Z');
  });

  test('is never finer than a day, month or year that is all that is known', () => {
    const lengths = { year: 4, month: 7, day: 10 } as const;
    for (const [precision, length] of Object.entries(lengths)) {
      const machine = machineTime(at(precision as Precision, '2014-12-22T16:15:00Z'));
      assert.equal(machine?.length, length, precision);
    }
  });

  test('is the date of the place, not of UTC', () => {
    assert.equal(machineTime(at('day', '2014-12-22T16:15:00Z')), '2014-12-23');
    assert.equal(machineTime(at('year', '2014-12-31T15:00:00Z')), '2015');
  });

  test('is given for a day whose bounds are its first and last second', () => {
    assert.equal(machineTime(washingtonDay), '2014-12-19');
  });

  test('is not given for a span, which no single date can say', () => {
    const clock = between('minute', '2014-12-22T16:00:00Z', '2014-12-22T16:15:00Z');
    assert.equal(machineTime(clock), null);
    const days = between('day', '2014-12-18T00:00:00Z', '2014-12-20T23:59:59Z', 'UTC');
    assert.equal(machineTime(days), null);
  });
});

suite('dates in words', () => {
  test('are as precise as they are written', () => {
    assert.equal(sayDate('2014'), '2014');
    assert.equal(sayDate('2014-12'), 'December 2014');
    assert.equal(sayDate('2014-12-02'), '2 December 2014');
  });

  test('can drop the year, but never all of a year', () => {
    assert.equal(sayDay('2014-12-22'), '22 December');
    assert.equal(sayDay('2014-12'), 'December');
    assert.equal(sayDay('2014'), '2014');
  });
});

suite('start and end of an event', () => {
  const start = { earliest: '2014-12-22T16:15:00Z', latest: '2014-12-22T16:15:00Z' };
  const end = { earliest: '2014-12-23T01:46:00Z', latest: '2014-12-23T01:46:00Z' };
  const event = eventWith({ start, precision: 'minute', end, endPrecision: 'hour' });

  test('each has its own bounds and precision, and the place of the event', () => {
    const { placeZone, lane } = event;
    assert.deepEqual(startOf(event), { bound: start, precision: 'minute', placeZone, lane });
    assert.deepEqual(endOf(event), { bound: end, precision: 'hour', placeZone, lane });
  });

  test('an end that is not there is "not known"', () => {
    assert.equal(say(endOf(eventWith({ end: null, endPrecision: null }))), 'not known');
  });
});
