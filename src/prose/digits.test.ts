/**
 * Numbers in words and in entries. A green run does not prove that a number means in the prose what it means
 * in its entry, nor anything about numbers written out in letters.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { entry, eventWith, small } from '../../tests/fixtures/small.ts';
import { numbersIn, numbersOf, numbersOfEvent, numbersOfPeriod } from './digits.ts';

suite('numbersIn', () => {
  test('finds whole numbers, parts and clock times', () => {
    assert.deepEqual(numbersIn('at 16:15, 5.97 Gbit/s, 4 of 4'), ['16:15', '5.97', '4', '4']);
  });

  test('drops separators of thousands, and no others', () => {
    assert.deepEqual(numbersIn('1,024 and 152,000 and 1,000,000'), ['1024', '152000', '1000000']);
    assert.deepEqual(numbersIn('2,5 and 22,23'), ['2,5', '22,23']);
  });

  test('leaves the stop of a sentence and the dash of a span', () => {
    assert.deepEqual(numbersIn('It was 31. From 22–23 or 1-2.'), ['31', '22', '23', '1', '2']);
  });

  test('finds a number inside a word', () => {
    assert.deepEqual(numbersIn('AS131279, 3G and P4x'), ['131279', '3', '4']);
  });

  test('finds fractions and digits of other scripts', () => {
    assert.deepEqual(numbersIn('9½ or ٣'), ['9½', '٣']);
  });
});

suite('numbersOf', () => {
  test('looks into every field, at any depth', () => {
    const numbers = numbersOf({ a: '1', b: [{ c: 'x 2' }, 3], d: null });
    assert.deepEqual([...numbers], ['1', '2', '3']);
  });

  test('knows a number with and without its leading zero', () => {
    assert.ok(['07:30', '7:30'].every((time) => numbersOf('at 07:30').has(time)));
  });

  test('does not look into an address, which states nothing', () => {
    assert.deepEqual([...numbersOf({ url: 'https://example.org/2014/99' })], []);
  });
});

suite('numbersOfEvent', () => {
  const has = (numbers: Set<string>, ...sought: string[]) =>
    sought.map((number) => numbers.has(number));

  test('knows days and clock times in every shown zone and in that of the place', () => {
    const numbers = numbersOfEvent(entry(small().events, '2001-05-06-cable-cut'), ['UTC']);
    assert.deepEqual(
      has(numbers, '21:00', '21:10', '23:05', '5', '6', '2001'),
      Array(6).fill(true),
    );
    assert.deepEqual(has(numbers, '09:45', '9:45', '11:50'), [true, true, true]);
    assert.deepEqual(
      has(numbers, '17:00', '7'),
      [false, true],
      '17:00 is Washington; 7 is in first report',
    );
  });

  test('knows no clock time of a day, as its bounds are midnights', () => {
    const numbers = numbersOfEvent(entry(small().events, '2001-05-07-council-statement'), ['UTC']);
    assert.deepEqual(has(numbers, '7', '2001', '11:15', '23:59', '0:00'), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('knows a day only by the calendar of its place', () => {
    const start = { earliest: '2001-05-10T11:15:00Z', latest: '2001-05-11T11:14:59Z' };
    const day = eventWith({ id: 'a', start, precision: 'day', summary: 'So.', asReported: 'so' });
    assert.deepEqual(has(numbersOfEvent(day, ['UTC']), '11', '10'), [true, false]);
  });
});

test('numbersOfPeriod knows its first and its last day, not the first after it', () => {
  const numbers = numbersOfPeriod('2014-12-21T00:00:00Z', '2014-12-31T00:00:00Z');
  assert.deepEqual(
    ['2014', '12', '21', '30', '31'].map((number) => numbers.has(number)),
    [true, true, true, true, false],
  );
  assert.deepEqual([...numbersOfPeriod('', 'so')], []);
});
