/**
 * Examples of sorts of time. A green run does not prove that their words are right; time-words.test.ts
 * holds those.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../schema/event.ts';
import { timeExamples } from './time-examples.ts';

const event = (
  id: string,
  precision: Event['precision'],
  earliest: string,
  latest = earliest,
  phase: Event['phase'] = 'main',
) =>
  ({
    id,
    precision,
    phase,
    lane: 'network',
    placeZone: 'Asia/Pyongyang',
    start: { earliest: `${earliest}:00Z`, latest: `${latest}:00Z` },
  }) as Event;

const sorts = (...events: Event[]) =>
  timeExamples(events).map(({ event: { id }, sort }) => [id, sort]);

test('tells one clock time from two limits, and a round one from a sharp one', () => {
  assert.deepEqual(
    sorts(
      event('limits', 'minute', '2014-12-22T16:00', '2014-12-22T16:15'),
      event('round', 'hour', '2014-12-22T16:00'),
      event('sharp', 'minute', '2014-12-22T16:15'),
    ),
    [
      ['sharp', 'One clock time, to the minute'],
      ['round', 'One round clock time'],
      ['limits', 'Not before one clock time, not after another'],
    ],
  );
});

test('a day is counted in the calendar of its place', () => {
  assert.deepEqual(
    sorts(
      event('one', 'day', '2014-12-21T15:00', '2014-12-22T14:59'),
      event('two', 'day', '2014-12-21T14:00', '2014-12-22T14:59'),
    ),
    [
      ['one', 'A day'],
      ['two', 'A day, but which one is open'],
    ],
  );
});

test('the first event of the main period stands before earlier ones', () => {
  assert.deepEqual(
    sorts(
      event('early', 'minute', '2011-01-27T22:34', undefined, 'background'),
      event('main', 'minute', '2014-12-22T16:15'),
    ),
    [['main', 'One clock time, to the minute']],
  );
});

test('a sort of time that does not occur has no example', () => {
  assert.deepEqual(timeExamples([]), []);
});
