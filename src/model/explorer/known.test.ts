/**
 * What was out by the end of a day, as far as the sources show. A green run does not prove that the record has the first report right.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hardFrame, randomEvents } from '../../../tests/fixtures/explorer-data.ts';
import { seeds } from '../../../tests/fixtures/shuffle.ts';
import { randomViews } from '../../../tests/fixtures/views.ts';
import { daysOf } from './day.ts';
import { known } from './known.ts';
import type { ExplorerEvent } from './state.ts';

const frame = hardFrame();
const [like] = randomEvents(1, 1);
const at = (earliest: string, firstReported: string | null): ExplorerEvent => ({
  ...(like as ExplorerEvent),
  start: { earliest, latest: earliest },
  end: null,
  firstReported,
});
const by = (event: ExplorerEvent, knownBy: string | null) => known(event, { knownBy });

test('no event is called known before its first report', () => {
  for (const seed of seeds) {
    const views = randomViews(seed, 50, frame);
    for (const event of randomEvents(seed, 100)) {
      for (const view of views) {
        if (view.knownBy === null || known(event, view) !== 'out') continue;
        const days = daysOf(event.firstReported ?? '');
        assert.ok(days, `${String(event.firstReported)} is called known`);
        assert.ok(days.last <= view.knownBy, `${days.last} after ${view.knownBy}`);
      }
    }
  }
});

test('what is out stays out', () => {
  const days = ['2010-12-31', '2012-02-29', '2014-12-21', '2014-12-22', '2014-12-31', '2025-12-31'];
  const rank = { 'not-yet': 0, unknown: 1, out: 2 };
  for (const event of randomEvents(5, 300)) {
    const ranks = days.map((day) => rank[by(event, day)]);
    assert.deepEqual(ranks, [...ranks].sort());
  }
});

test('nothing is asked without a day', () => {
  for (const report of [null, '2014', 'soon after']) {
    assert.equal(by(at('2014-12-22T16:15:00Z', report), null), 'out');
  }
});

suite('an event whose first report', () => {
  test('has a day is out from that day on', () => {
    const event = at('2014-12-22T16:15:00Z', '2014-12-22');
    assert.equal(by(event, '2014-12-21'), 'not-yet');
    assert.equal(by(event, '2014-12-22'), 'out');
  });

  test('has only a month is out once that is over', () => {
    const event = at('2014-06-20T00:00:00Z', '2014-06');
    assert.equal(by(event, '2014-06-18'), 'not-yet');
    assert.equal(by(event, '2014-06-20'), 'unknown');
    assert.equal(by(event, '2014-06-29'), 'unknown');
    assert.equal(by(event, '2014-06-30'), 'out');
    assert.equal(by(at('2012-02-03T00:00:00Z', '2012-02'), '2012-02-28'), 'unknown');
    assert.equal(by(at('2012-02-03T00:00:00Z', '2012-02'), '2012-02-29'), 'out');
  });

  test('has only a year is out once that is over', () => {
    const event = at('2015-01-01T05:00:00Z', '2015');
    assert.equal(by(event, '2014-12-30'), 'not-yet');
    assert.equal(by(event, '2015-12-30'), 'unknown');
    assert.equal(by(event, '2015-12-31'), 'out');
  });

  test('came in a month before the event is taken at its word', () => {
    const event = at('2014-12-22T16:15:00Z', '2014-11');
    assert.equal(by(event, '2014-10-31'), 'not-yet');
    assert.equal(by(event, '2014-11-01'), 'unknown');
    assert.equal(by(event, '2014-11-30'), 'out');
  });

  test('is not known was not out before it happened, and is never said to be out', () => {
    for (const report of [null, '', 'soon after', '2014-02-31', '2014-13', '22 December 2014']) {
      const event = at('2014-12-22T00:30:00Z', report);
      assert.equal(by(event, '2014-12-20'), 'not-yet');
      assert.equal(by(event, '2014-12-21'), 'unknown', 'still 21 December in the Americas');
      assert.equal(by(event, '9999-12-31'), 'unknown');
    }
  });
});
