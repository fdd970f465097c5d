/**
 * The days of changes. A green run does not prove that whoever changes the site writes down the day.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { small, smallHead } from '../../../tests/fixtures/small.ts';
import { changedOn, changesOf, lastChange, type Changing } from './changed.ts';

const first: Changing = {
  site: { published: '2001-06-01' },
  articles: [],
  events: [{ changed: null }],
  sources: [{ changed: null }],
  corrections: [],
};

test('the last change is the newest, of whatever changed', () => {
  const articles = [{ head: { changed: '2001-06-03' } }, { head: { changed: '2001-06-02' } }];
  assert.equal(lastChange({ ...first, articles }), '2001-06-03');
  assert.equal(
    lastChange({ ...first, articles, events: [{ changed: '2001-07-01' }] }),
    '2001-07-01',
  );
  assert.equal(lastChange({ ...first, sources: [{ changed: '2002-01-01' }] }), '2002-01-01');
  assert.equal(lastChange({ ...first, corrections: [{ date: '2001-12-31' }] }), '2001-12-31');
});

test('a record that holds no change is as it was published', () => {
  assert.equal(lastChange(first), '2001-06-01');
});

test('an entry without a change is as it was published', () => {
  assert.equal(changedOn({ changed: null }, first.site), '2001-06-01');
  assert.equal(changedOn({ changed: '2001-06-05' }, first.site), '2001-06-05');
});

test('changes stand newest first, each with its page and its note', () => {
  const { events, sources } = small();
  const [event] = events;
  assert.ok(event);
  const changes = changesOf(
    {
      articles: [{ path: '/the-cut/', head: smallHead }],
      events: [{ ...event, changed: '2001-06-05', changeNote: 'Start corrected.' }],
      sources,
    },
    ({ id, title }) => ({ path: `/events/${id}/`, title }),
    ({ id }) => ({ path: `/sources/${id}/`, title: id }),
  );
  assert.deepEqual(
    changes.map(({ date, path, note }) => [date, path, note]),
    [
      ['2001-06-05', `/events/${event.id}/`, 'Start corrected.'],
      ['2001-06-02', '/the-cut/', 'First version.'],
    ],
  );
});
