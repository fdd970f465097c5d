/** The sentences of the timeline. A green run does not prove that the numbers in them are right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countWords,
  emptyWords,
  filterWords,
  knownWords,
  outWords,
  reportedWords,
  reportWords,
  settingWords,
  viewTitle,
} from './explorer-words.ts';

test('a count says of how many', () => {
  assert.equal(countWords(12, 146), '12 of 146 events');
  assert.equal(countWords(0, 146), '0 of 146 events');
  assert.equal(countWords(146, 146), 'all 146 events');
  assert.equal(countWords(0, 1), '0 of 1 event');
});

test('what was known by a day is said with what is not known', () => {
  assert.equal(
    knownWords('2014-12-22', { shown: 146, out: 57, unknown: 0 }),
    'By the end of 22 December 2014, as far as the cited sources show: 57 of 146 events were out.',
  );
  assert.equal(
    knownWords('2014-12-22', { shown: 1, out: 1, unknown: 3 }),
    'By the end of 22 December 2014, as far as the cited sources show: 1 of 1 event was out. Of 3 the first report is not known.',
  );
});

test('a title names what is open and the zone', () => {
  assert.equal(viewTitle('Timeline', null, null), 'Timeline');
  assert.equal(viewTitle('Timeline', null, 'Pyongyang'), 'Timeline, times in Pyongyang');
  assert.equal(viewTitle('Timeline', 'A cut', 'UTC'), 'A cut · Timeline, times in UTC');
});

test('the filters that are set are named, an empty choice too', () => {
  const none = { lanes: null, kinds: null, confidence: null, observers: null, text: '' };
  assert.equal(filterWords(none), 'none set');
  assert.equal(filterWords({ ...none, text: 'router', confidence: [] }), 'how sure, words');
  assert.equal(filterWords({ ...none, observers: ['Dyn'], kinds: ['a'] }), 'kind, observer');
});

test('a view tells its zone, its day and its clock, or nothing', () => {
  assert.equal(settingWords({ knownBy: null, clock: 'happened' }, null), null);
  assert.equal(
    settingWords({ knownBy: '2014-12-22', clock: 'reported' }, 'Pyongyang'),
    'Pyongyang, by the end of 22 December 2014, by first report',
  );
});

test('an empty list says what was looked for and the way out', () => {
  assert.match(emptyWords('zzzz'), /holds “zzzz”\. Lift a filter/);
  assert.match(emptyWords(''), /^No event passes the filters in this range\. Lift/);
});

test('what was out is counted among those shown', () => {
  assert.equal(outWords({ shown: 146, out: 74, unknown: 3 }), '74 of 146 events out');
  assert.equal(outWords({ shown: 1, out: 1, unknown: 0 }), '1 of 1 event out');
});

test('a first report is on a day, or in a month or year', () => {
  assert.equal(reportedWords('2014-12-22'), 'first reported on 22 December 2014');
  assert.equal(reportedWords('2014-12'), 'first reported in December 2014');
  assert.equal(reportedWords('2014'), 'first reported in 2014');
});

test('marks of first reports say what they are and what is left out', () => {
  const says =
    'Each mark is the day, or the longer span, of the first report, as far as the cited sources show.';
  assert.equal(reportWords(0, 'stand only in the list'), says);
  assert.equal(
    reportWords(3, 'stand only in the list'),
    `${says} Events without a known one (3) stand only in the list.`,
  );
});
