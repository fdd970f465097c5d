/**
 * The events of each section of an article, and which of them stand open in the margin. A green run does not prove that the
 * page shows them beside the right heading: `tests/site/sections.test.ts` does.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { indexById } from '../model/record/record.ts';
import type { Event } from '../schema/event.ts';
import { eventWith, small, smallBody } from '../../tests/fixtures/small.ts';
import { parseProse } from './parse.ts';
import { pickEvents, sectionsOf } from './sections.ts';

const events = indexById(small().events);
const [cut, splice, council] = [
  '2001-05-06-cable-cut',
  '2001-05-06-splice',
  '2001-05-07-council-statement',
];
const named = (body: string) =>
  sectionsOf(parseProse(body), events).map(({ heading, events: all }) => [
    heading,
    ...all.map(({ id }) => id),
  ]);
const ids = (all: readonly Event[]) => all.map(({ id }) => id);

suite('sections', () => {
  test('begin at headings of the second level, after an opening without one', () => {
    assert.deepEqual(named(smallBody()), [[null], [0, cut, splice], [1, council]]);
    assert.deepEqual(named(`## A\n\n### B\n\n<EventRef id="${cut}" />\n\n## C`), [
      [null],
      [0, cut],
      [2],
    ]);
  });

  test('name an event once, by whatever tag, those of words before those of figures', () => {
    const figure = `<TimelineFigure from="" to="" lanes="" title="" highlight="${council} ${cut}" />`;
    const body = `${figure}\n\n<Said event="${splice}">a</Said> <When event="${cut}" /> <EventRef id="${splice}" />`;
    assert.deepEqual(named(body), [[null, splice, cut, council]]);
  });

  test('pass over what is no event; a rule of the prose refuses it', () => {
    assert.deepEqual(named('<EventRef id="nothing" />'), [[null]]);
  });
});

suite('the events that stand open', () => {
  const event = (id: string, importance: 1 | 2 | 3, earliest: string, changes = {}): Event =>
    eventWith({
      id,
      importance,
      start: { earliest, latest: earliest },
      placeZone: 'UTC',
      ...changes,
    });
  const noon = (day: number) => `2001-05-0${String(day)}T12:00:00Z`;

  test('are the most important, of two alike the one named earlier, listed by time', () => {
    const all = [
      event('d', 1, noon(4)),
      event('c', 3, noon(3)),
      event('a', 1, noon(1)),
      event('b', 2, noon(2)),
    ];
    const { picked, rest } = pickEvents(all, 3);
    assert.deepEqual([ids(picked), ids(rest)], [['b', 'c', 'd'], ['a']]);
  });

  test('are all of them where there is room', () => {
    const { picked, rest } = pickEvents([event('a', 1, noon(1))], 6);
    assert.deepEqual([ids(picked), ids(rest)], [['a'], []]);
  });

  test('stand under the day that is printed, even where a day abroad begins earlier', () => {
    const day = { earliest: '2001-05-06T15:00:00Z', latest: '2001-05-07T14:59:59Z' };
    const abroad = event('abroad', 1, noon(1), {
      start: day,
      precision: 'day',
      placeZone: 'Asia/Seoul',
    });
    const evening = event('evening', 1, '2001-05-06T16:15:00Z', { precision: 'minute' });
    assert.deepEqual(ids(pickEvents([abroad, evening], 6).picked), ['evening', 'abroad']);
  });
});
