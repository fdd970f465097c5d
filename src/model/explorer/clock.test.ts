/**
 * Events by their first report: where they stand, which a range holds, and that none is lost unsaid.
 * A green run does not prove that a record has the first report right, nor that a page says which are left out.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hardData, hardFrame, randomEvents } from '../../../tests/fixtures/explorer-data.ts';
import { setClock, showRange } from './actions.ts';
import { onClock } from './clock.ts';
import { isReportUnknown, whenOf } from './first-report.ts';
import { inRange } from './select.ts';
import { wholeView, type ExplorerEvent } from './state.ts';

const frame = hardFrame();
const { events } = hardData();
const reported = setClock(wholeView(frame), 'reported');
const main = (firstReported: string | null): ExplorerEvent => ({
  ...(events[0] as ExplorerEvent),
  start: { earliest: '2014-12-22T16:15:00Z', latest: '2014-12-22T16:15:00Z' },
  end: { earliest: '2014-12-23T01:46:00Z', latest: '2014-12-23T01:46:00Z' },
  endState: 'exact',
  firstReported,
});
const shows = (from: string, to: string, event: ExplorerEvent) =>
  inRange(showRange(reported, Date.parse(from), Date.parse(to), frame))(event);

suite('by first report', () => {
  test('an event stands on the day of that and nowhere else, whenever it happened and ended', () => {
    const [drawn] = onClock([main('2014-12-24')], reported);
    assert.deepEqual(drawn?.start, {
      earliest: '2014-12-24T00:00:00Z',
      latest: '2014-12-24T23:59:59Z',
    });
    assert.equal(drawn.end, null);
    assert.equal(drawn.endState, 'none');
    assert.equal(drawn.precision, 'day');
    assert.ok(shows('2014-12-24T10:00Z', '2014-12-24T11:00Z', main('2014-12-24')));
    assert.ok(!shows('2014-12-22T16:00Z', '2014-12-23T02:00Z', main('2014-12-24')));
    assert.ok(!shows('2014-12-25T00:00Z', '2014-12-26T00:00Z', main('2014-12-24')));
  });

  test('one whose month alone is known stands from the day before it happened to the end of the month', () => {
    const { earliest, latest } = whenOf(main('2014-12'), reported);
    assert.equal(earliest, '2014-12-21T00:00:00Z');
    assert.equal(latest, '2014-12-31T23:59:59Z');
  });

  test('one without a known report is not drawn, and lies in every range from the day before it on', () => {
    assert.deepEqual(onClock([main(null), main('soon after')], reported), []);
    assert.ok(shows('2014-12-21T10:00Z', '2014-12-21T11:00Z', main(null)));
    assert.ok(shows('2025-01-01T00:00Z', '2025-02-01T00:00Z', main(null)));
    assert.ok(!shows('2014-12-19T00:00Z', '2014-12-20T23:00Z', main(null)));
  });

  test('all others are drawn, in order, and the whole period holds every one', () => {
    for (const seed of [1, 2, 3]) {
      const list = randomEvents(seed, 200);
      const drawn = onClock(list, reported);
      const known = list.filter((event) => !isReportUnknown(event)).map(({ id }) => id);
      assert.deepEqual(drawn.map(({ id }) => id).sort(), known.sort());
      assert.ok(known.length > 100 && known.length < 200);
      assert.deepEqual(list.filter(inRange(reported)), list);
      for (const { start, id } of drawn) {
        const own = list.find((event) => event.id === id) as ExplorerEvent;
        assert.deepEqual(start, whenOf(own, reported));
      }
    }
  });

  test('an event stays the same object, so that it is laid out once', () => {
    const [one, again] = [onClock(events, reported), onClock(events, reported)];
    for (const [index, event] of one.entries()) assert.equal(event, again[index]);
  });
});

test('by when it happened nothing is changed', () => {
  assert.equal(onClock(events, wholeView(frame)), events);
});
