/**
 * Instants, dates, bounds and zones as content may write them. A green run does not prove that a time is the
 * one that the source gave.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { boundSchema, dateSchema, instantSchema, precisionSchema, zoneSchema } from './time.ts';

const fits = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

suite('an instant', () => {
  test('is UTC, to the second', () => {
    for (const right of ['2014-12-22T16:15:00Z', '2012-02-29T23:59:59Z', '2014-01-01T00:00:00Z']) {
      assert.ok(fits(instantSchema, right), right);
    }
  });

  test('has a zone, and no zone but Z', () => {
    for (const wrong of [
      '2014-12-22T16:15:00',
      '2014-12-22T16:15:00+09:00',
      '2014-12-22T16:15:00z',
    ]) {
      assert.ok(!fits(instantSchema, wrong), wrong);
    }
  });

  test('is whole, and nothing more', () => {
    for (const wrong of [
      '2014-12-22',
      '2014-12-22T16:15Z',
      '2014-12-22 16:15:00Z',
      ' 2014-12-22T16:15:00Z',
      '',
    ]) {
      assert.ok(!fits(instantSchema, wrong), wrong);
    }
  });

  test('is one of the calendar and the clock', () => {
    for (const wrong of [
      '2014-02-29T00:00:00Z',
      '2014-02-31T00:00:00Z',
      '2014-11-31T00:00:00Z',
      '2014-13-01T00:00:00Z',
      '2014-12-22T24:00:00Z',
      '2014-12-22T16:60:00Z',
    ]) {
      assert.ok(!fits(instantSchema, wrong), wrong);
    }
  });

  test('is text, not a date object or a number', () => {
    for (const wrong of [new Date(0), 0, null]) assert.ok(!fits(instantSchema, wrong));
  });
});

suite('a date', () => {
  test('is as precise as it is known', () => {
    for (const right of ['2014', '2014-12', '2014-12-22', '2012-02-29'])
      assert.ok(fits(dateSchema, right), right);
  });

  test('is one of the calendar', () => {
    for (const wrong of [
      '2014-02-29',
      '2014-02-31',
      '2014-00',
      '2014-13',
      '2014-12-00',
      '14-12-22',
      '22 December 2014',
    ]) {
      assert.ok(!fits(dateSchema, wrong), wrong);
    }
  });
});

suite('a bound', () => {
  const early = '2014-12-22T16:00:00Z';
  const late = '2014-12-22T16:15:00Z';

  test('has its earliest before or at its latest', () => {
    assert.ok(fits(boundSchema, { earliest: early, latest: late }));
    assert.ok(fits(boundSchema, { earliest: early, latest: early }));
    assert.ok(!fits(boundSchema, { earliest: late, latest: early }));
  });

  test('has both ends and nothing else', () => {
    assert.ok(!fits(boundSchema, { earliest: early }));
    assert.ok(!fits(boundSchema, { earliest: early, latest: late, about: late }));
  });
});

test('a precision is one of five units; none is finer than a minute', () => {
  assert.deepEqual(precisionSchema.options, ['minute', 'hour', 'day', 'month', 'year']);
});

suite('a zone', () => {
  test('is an IANA name or UTC', () => {
    for (const right of [
      'UTC',
      'Asia/Pyongyang',
      'America/Argentina/Buenos_Aires',
      'America/Port-au-Prince',
    ]) {
      assert.ok(fits(zoneSchema, right), right);
    }
  });

  test('is no offset, no abbreviation, no other spelling', () => {
    for (const wrong of ['+09:00', 'KST', 'asia/pyongyang', 'Asia/Pyongyong', 'Z', '']) {
      assert.ok(!fits(zoneSchema, wrong), wrong);
    }
  });
});
