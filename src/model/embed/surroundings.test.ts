/**
 * Laws of what an embedded event is shown among.
 * A green run does not prove that the drawing of it can be read.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest, surroundings } from './surroundings.ts';

const at = (instant: string) => ({ earliest: instant, latest: instant });
const start = at('2014-12-22T16:15:00Z');

test('shows half a day around a minute, and years around a year', () => {
  assert.deepEqual(surroundings({ start, end: null, precision: 'minute' }), {
    from: '2014-12-22T04:15:00Z',
    to: '2014-12-23T04:15:00Z',
  });
  const year = { earliest: '2015-01-01T00:00:00Z', latest: '2016-01-01T00:00:00Z' };
  const { from, to } = surroundings({ start: year, end: null, precision: 'year' });
  assert.equal(from.slice(0, 4), '2013');
  assert.equal(to.slice(0, 4), '2017');
});

test('shows a long event whole, with as much again on each side', () => {
  const end = at('2014-12-24T16:15:00Z');
  assert.deepEqual(surroundings({ start, end, precision: 'minute' }), {
    from: '2014-12-20T16:15:00Z',
    to: '2014-12-26T16:15:00Z',
  });
});

test('takes the nearest of its lane, and no more than there are', () => {
  const events = Array.from({ length: 20 }, (_, n) => ({ id: String(n), lane: n % 2 ? 'b' : 'a' }));
  const ids = (id: string, lane: string) => nearest({ id, lane }, events).map((one) => one.id);
  assert.deepEqual(ids('9', 'b'), ['1', '3', '5', '7', '9', '11', '13', '15', '17']);
  assert.deepEqual(ids('0', 'a'), ['0', '2', '4', '6', '8']);
});
