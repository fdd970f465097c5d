/**
 * How precisely a time is known, in words. A green run does not prove that the record rates it rightly.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { eventWith } from '../../../tests/fixtures/small.ts';
import type { Event } from '../../schema/event.ts';
import { precisionWords, unconvertedWords } from './precision.ts';

const bound = (earliest: string, latest = earliest) => ({ earliest, latest });
const event = (changes: Partial<Event>): Event =>
  eventWith({
    placeZone: 'UTC',
    start: bound('2001-05-06T10:00:00Z'),
    precision: 'minute',
    end: null,
    endPrecision: null,
    ...changes,
  });
const day = bound('2001-05-07T00:00:00Z', '2001-05-07T23:59:59Z');

suite('precisionWords', () => {
  test('names the finest unit', () => {
    assert.equal(precisionWords(event({})), 'The time is known to the minute.');
    assert.equal(precisionWords(event({ precision: 'hour' })), 'The time is known to the hour.');
    assert.equal(
      precisionWords(event({ start: day, precision: 'day' })),
      'The time is known to the day.',
    );
  });

  test('never makes a span sound sharp', () => {
    const span = event({ start: bound('2001-05-06T10:00:00Z', '2001-05-06T11:00:00Z') });
    assert.equal(precisionWords(span), 'The time is known only to lie between two times.');
    const days = bound('2001-05-06T00:00:00Z', '2001-05-07T23:59:59Z');
    assert.equal(
      precisionWords(event({ start: days, precision: 'day' })),
      'The time is known only to lie within a span of days.',
    );
  });

  test('says start and end apart where they differ', () => {
    const ended = event({ end: day, endPrecision: 'day' });
    assert.equal(
      precisionWords(ended),
      'The start is known to the minute, the end is known to the day.',
    );
    const sharp = event({ end: bound('2001-05-06T12:00:00Z'), endPrecision: 'minute' });
    assert.equal(precisionWords(sharp), 'Start and end are known to the minute.');
  });
});

suite('unconvertedWords', () => {
  test('is silent where every time converts', () => {
    assert.equal(unconvertedWords(event({})), null);
    assert.equal(unconvertedWords(event({ precision: 'hour' })), null);
  });

  test('says what is not known of the start, or else of the end', () => {
    const start = unconvertedWords(event({ start: day, precision: 'day' }));
    assert.match(start ?? '', /^The hour is not known\. A day keeps the calendar of its place/);
    const end = unconvertedWords(event({ end: day, endPrecision: 'day' }));
    assert.match(end ?? '', /^The hour of the end is not known\./);
  });
});
