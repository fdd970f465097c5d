/**
 * A range in words. A green run does not prove that the words have room where they stand.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeWords } from './range-words.ts';

const zones = [{ zone: 'Asia/Pyongyang', label: 'Pyongyang' }];
const words = (from: string, to: string, zone: string) =>
  rangeWords(Date.parse(from), Date.parse(to), zone, zones);

test('a range says its day once where it can, and its zone as it was then', () => {
  assert.equal(
    words('2014-12-22T16:00Z', '2014-12-22T20:00Z', 'UTC'),
    '22 December 2014, 16:00 to 20:00, UTC',
  );
  assert.equal(
    words('2014-12-22T16:00Z', '2014-12-23T20:00Z', 'Asia/Pyongyang'),
    '23 December 2014, 01:00 to 24 December 2014, 05:00, Pyongyang (UTC+09:00)',
  );
});

test('a change of the clocks within is said', () => {
  assert.match(
    words('2014-12-22T16:00Z', '2016-12-23T20:00Z', 'Asia/Pyongyang'),
    /Pyongyang \(UTC\+09:00\), at the end UTC\+08:30$/,
  );
});
