/**
 * Clocks and calendars of zones, whatever the zone of the machine. A green run does not prove that the
 * zone tables of another Node are right on other dates, nor that a browser has the same ones.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { assertMachineZone, hoursOfZones } from '../../../tests/fixtures/machine-zone.ts';
import { calendarWords, clockWords, localTime } from './zone.ts';

const clock = (instant: string, zone: string) => {
  const { day, clock } = localTime(instant, zone);
  return `${day} ${clock}`;
};

test('the machine stands in the zone that TZ names', assertMachineZone);

test('TZ takes effect when it is set while running', () => {
  const before = process.env['TZ'];
  for (const [zone, hour] of Object.entries(hoursOfZones)) {
    process.env['TZ'] = zone;
    assert.equal(new Date('2014-12-22T16:15:00Z').getHours(), hour, zone);
    assert.equal(clock('2014-12-22T16:15:00Z', 'Asia/Pyongyang'), '2014-12-23 01:15', zone);
  }
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

suite('localTime', () => {
  test('counts 24 hours: midnight is 00:00 of the new day', () => {
    assert.equal(clock('2014-12-22T00:00:00Z', 'UTC'), '2014-12-22 00:00');
    assert.equal(clock('2014-12-22T15:00:00Z', 'Asia/Pyongyang'), '2014-12-23 00:00');
    assert.equal(clock('2014-12-22T12:00:00Z', 'UTC'), '2014-12-22 12:00');
  });

  test('drops seconds and never rounds up', () => {
    assert.equal(clock('2014-12-31T23:59:59Z', 'UTC'), '2014-12-31 23:59');
  });

  test('crosses day, month and year with the zone', () => {
    assert.equal(clock('2014-12-31T15:30:00Z', 'Asia/Pyongyang'), '2015-01-01 00:30');
    assert.equal(clock('2015-01-01T04:59:00Z', 'America/New_York'), '2014-12-31 23:59');
    assert.equal(clock('2012-02-29T20:00:00Z', 'Pacific/Kiritimati'), '2012-03-01 10:00');
  });

  test('keeps Pyongyang at +09:00 until 15 August 2015', () => {
    assert.equal(clock('2014-12-22T16:15:00Z', 'Asia/Pyongyang'), '2014-12-23 01:15');
    assert.equal(clock('2015-08-14T14:59:00Z', 'Asia/Pyongyang'), '2015-08-14 23:59');
  });

  test('keeps Pyongyang at +08:30 from 15 August 2015 to 4 May 2018', () => {
    assert.equal(clock('2015-08-14T15:00:00Z', 'Asia/Pyongyang'), '2015-08-14 23:30');
    assert.equal(clock('2017-10-01T09:07:51Z', 'Asia/Pyongyang'), '2017-10-01 17:37');
    assert.equal(clock('2018-05-04T14:59:00Z', 'Asia/Pyongyang'), '2018-05-04 23:29');
  });

  test('puts Pyongyang back to +09:00 after 4 May 2018', () => {
    assert.equal(clock('2018-05-04T15:00:00Z', 'Asia/Pyongyang'), '2018-05-05 00:00');
    assert.equal(clock('2025-06-06T16:00:00Z', 'Asia/Pyongyang'), '2025-06-07 01:00');
  });

  test('keeps summer time in Washington', () => {
    assert.equal(clock('2014-12-19T18:00:00Z', 'America/New_York'), '2014-12-19 13:00');
    assert.equal(clock('2015-03-08T06:59:00Z', 'America/New_York'), '2015-03-08 01:59');
    assert.equal(clock('2015-03-08T07:00:00Z', 'America/New_York'), '2015-03-08 03:00');
    assert.equal(clock('2015-11-01T05:30:00Z', 'America/New_York'), '2015-11-01 01:30');
    assert.equal(clock('2015-11-01T06:30:00Z', 'America/New_York'), '2015-11-01 01:30');
  });

  test('refuses a zone that does not exist', () => {
    assert.throws(() => localTime('2014-12-22T16:15:00Z', 'Asia/Pyongyong'), RangeError);
  });

  test('refuses what is no instant, above all a time without a zone', () => {
    for (const wrong of ['', 'Monday', '2014-12-22', '2014-12-22T16:15:00', '2014-13-22T16:15:00Z'])
      assert.throws(() => localTime(wrong, 'UTC'), RangeError, wrong);
  });
});

suite('words for a zone', () => {
  const places = {
    zones: [
      { zone: 'UTC', label: 'UTC' },
      { zone: 'America/New_York', label: 'Washington' },
    ],
    places: { 'America/New_York': 'US Eastern time', 'Asia/Seoul': 'in Seoul' },
    lanePlaces: { washington: { 'America/New_York': 'in Washington' } },
  };

  test('a lane names the place of a day more closely than its zone does', () => {
    assert.equal(calendarWords('America/New_York', 'washington', places), 'in Washington');
    assert.equal(calendarWords('America/New_York', 'sony', places), 'US Eastern time');
  });

  test('a zone without words of its own keeps its IANA name', () => {
    assert.equal(calendarWords('Asia/Tokyo', 'sony', places), 'Asia/Tokyo');
    assert.equal(clockWords('Asia/Tokyo', places), 'Asia/Tokyo');
  });

  test('a clock time is said in the words of the shown zones, UTC without "in"', () => {
    assert.equal(clockWords('UTC', places), 'UTC');
    assert.equal(clockWords('America/New_York', places), 'in Washington');
    assert.equal(clockWords('Asia/Seoul', places), 'in Seoul');
  });
});
