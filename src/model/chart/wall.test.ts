/**
 * Clocks of zones. A green run does not prove that the zone data of another browser is as new as that of Node.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomLcg } from 'd3';
import { localTime } from '../time/zone.ts';
import { dayStart, instantsOf, offsetWords, wallAt } from './wall.ts';

const wall = (text: string) => Date.parse(`${text}Z`);
const iso = (instant: number | null | undefined) =>
  instant === null || instant === undefined
    ? instant
    : new Date(instant).toISOString().slice(0, 16);

test('clocks show what Intl says, at any time in any zone', () => {
  const draw = randomLcg(0.7);
  for (const zone of [
    'UTC',
    'Asia/Pyongyang',
    'America/New_York',
    'Pacific/Kiritimati',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  ])
    for (let n = 0; n < 300; n += 1) {
      const at = Math.floor(draw() * 3e7 + 2.15e7) * 60_000;
      const { day, clock } = localTime(new Date(at).toISOString(), zone);
      assert.equal(iso(wallAt(at, zone)), `${day}T${clock}`, zone);
      assert.ok(instantsOf(wallAt(at, zone), zone).includes(at));
    }
});

test('a time that was passed over was never, and one that came twice was twice', () => {
  assert.deepEqual(instantsOf(wall('2015-03-08T02:30'), 'America/New_York'), []);
  assert.deepEqual(instantsOf(wall('2014-11-02T01:30'), 'America/New_York').map(iso), [
    '2014-11-02T05:30',
    '2014-11-02T06:30',
  ]);
});

test('Pyongyang had its own midnight before, in and after the half hour of 2015 to 2018', () => {
  const start = (day: string) => iso(dayStart(wall(`${day}T00:00`), 'Asia/Pyongyang'));
  assert.equal(start('2014-12-23'), '2014-12-22T15:00');
  assert.equal(start('2015-08-15'), '2015-08-14T15:30');
  assert.equal(start('2016-01-01'), '2015-12-31T15:30');
  assert.equal(start('2018-05-05'), '2018-05-04T15:00');
  assert.equal(offsetWords(Date.parse('2014-12-22'), 'Asia/Pyongyang'), 'UTC+09:00');
  assert.equal(offsetWords(Date.parse('2016-12-22'), 'Asia/Pyongyang'), 'UTC+08:30');
  assert.equal(offsetWords(Date.parse('2014-12-22'), 'America/New_York'), 'UTC−05:00');
});

test('a day without midnight begins later, and one that was left out does not begin', () => {
  assert.equal(iso(dayStart(wall('2014-05-16T00:00'), 'Africa/Cairo')), '2014-05-15T22:00');
  assert.equal(dayStart(wall('2011-12-30T00:00'), 'Pacific/Apia'), null);
});
