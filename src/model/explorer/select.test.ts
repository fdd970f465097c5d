/**
 * What a view shows, in what order, and how many. A green run does not prove that a page shows them so.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hardData, hardFrame, randomEvents } from '../../../tests/fixtures/explorer-data.ts';
import { seeds, shuffled } from '../../../tests/fixtures/shuffle.ts';
import { filtersOf, randomViews } from '../../../tests/fixtures/views.ts';
import { setClock, setFilter, setText, showRange } from './actions.ts';
import { counts } from './counts.ts';
import { known } from './known.ts';
import { inRange, matching, neighbors, ordered } from './select.ts';
import { wholeView, type ExplorerEvent, type View } from './state.ts';

const { events } = hardData();
const frame = hardFrame();
const whole = wholeView(frame);
const summaries = new Map(
  events.map(({ id }, index) => [id, index % 3 ? 'A cable.' : 'A “tide”.']),
);
const ids = (list: readonly ExplorerEvent[]) => list.map(({ id }) => id);
const only = (changes: Partial<ExplorerEvent>): ExplorerEvent => ({
  ...(events[0] as ExplorerEvent),
  ...changes,
});
const found = (text: string, changes: Partial<ExplorerEvent>, summary = '') => {
  const event = only(changes);
  return matching([event], setText(whole, text), new Map([[event.id, summary]])).length === 1;
};

suite('matching', () => {
  test('is every event where nothing is asked, in the order given', () => {
    for (const seed of seeds) {
      const list = shuffled(events, seed);
      assert.deepEqual(matching(list, whole), list);
    }
  });

  test('is what each filter lets through', () => {
    for (const view of randomViews(21, 500, frame)) {
      const shown = new Set(matching(events, { ...view, text: '' }));
      for (const event of events) {
        const { lane, kind, confidence, observers } = event;
        const asked =
          (view.lanes?.includes(lane) ?? true) &&
          (view.kinds?.includes(kind) ?? true) &&
          (view.confidence?.includes(confidence) ?? true) &&
          (view.observers?.some((name) => observers.includes(name)) ?? true);
        assert.equal(shown.has(event), asked);
      }
    }
  });

  test('an event without an observer is found by no observer', () => {
    const view = setFilter(whole, 'observers', frame.observers, frame);
    assert.deepEqual(matching([only({ observers: [] })], view), []);
  });
});

suite('the search', () => {
  test('looks at title, label and summary for every word, in any order', () => {
    const event = { title: 'All networks lost', label: 'main outage' };
    assert.ok(found('outage networks cable', event, 'The cable was cut.'));
    assert.ok(!found('outage networks cable', event));
    assert.ok(!found('lostmain', event));
  });

  test('does not ask for case, accents, curly quotes, long dashes or hard spaces', () => {
    const event = { title: 'North Korea’s “Räume”', label: '9 h 31 min – İlk' };
    for (const text of ["korea's", 'KOREA’S', '"raume"', 'RÄUME', '9 h', '-', 'ilk'])
      assert.ok(found(text, event), text);
  });

  test('takes no sign for a pattern', () => {
    assert.ok(!found('.*', { title: 'Cable', label: 'cut' }));
    assert.ok(found('(c++) [x]', { title: '[x] (C++)', label: 'cut' }));
  });

  test('sees a summary that comes later', () => {
    const [event] = events;
    assert.ok(event);
    const view = setText(whole, 'anchor');
    assert.equal(matching([event], view).length, 0);
    assert.equal(matching([event], view, new Map([[event.id, 'An anchor.']])).length, 1);
    assert.equal(matching([event], view, new Map([[event.id, 'A tide.']])).length, 0);
  });
});

suite('inRange', () => {
  const shows = (from: string, to: string, event: ExplorerEvent) =>
    inRange(showRange(whole, Date.parse(from), Date.parse(to), frame))(event);
  const start = { earliest: '2014-12-22T16:00:00Z', latest: '2014-12-22T16:15:00Z' };
  const end = { earliest: '2014-12-23T01:00:00Z', latest: '2014-12-23T02:00:00Z' };

  test('is every event in the whole period', () => {
    assert.deepEqual(events.filter(inRange(whole)), events);
  });

  test('an event counts from its earliest start to its latest end, both within', () => {
    const event = only({ start, end });
    assert.ok(shows('2014-12-22T15:00Z', '2014-12-22T16:00Z', event));
    assert.ok(shows('2014-12-22T20:00Z', '2014-12-22T21:00Z', event));
    assert.ok(shows('2014-12-23T02:00Z', '2014-12-23T03:00Z', event));
    assert.ok(!shows('2014-12-22T15:00Z', '2014-12-22T15:59Z', event));
    assert.ok(!shows('2014-12-23T02:01Z', '2014-12-23T03:00Z', event));
  });

  test('an event without an end counts to its latest start', () => {
    const event = only({ start, end: null });
    assert.ok(shows('2014-12-22T16:15Z', '2014-12-22T17:00Z', event));
    assert.ok(!shows('2014-12-22T16:16Z', '2014-12-22T17:00Z', event));
  });

  test('agrees with the instants', () => {
    for (const random of randomViews(22, 300, frame)) {
      const view = setClock(random, 'happened');
      for (const event of events) {
        const last = Date.parse((event.end ?? event.start).latest);
        const asked = Date.parse(event.start.earliest) <= view.to && last >= view.from;
        assert.equal(inRange(view)(event), asked);
      }
    }
  });
});

suite('ordered', () => {
  test('is by time of happening, not by the order given', () => {
    const expected = ordered(events, whole);
    for (const [index, event] of expected.entries()) {
      const before = expected[index - 1];
      assert.ok(!before || before.start.earliest <= event.start.earliest);
    }
    for (const seed of seeds)
      assert.deepEqual(ids(ordered(shuffled(events, seed), whole)), ids(expected));
  });

  test('by report puts those without a first report last', () => {
    const view = setClock(whole, 'reported');
    for (const seed of seeds) {
      const list = ordered(shuffled(randomEvents(seed, 200), seed), view);
      const dated = list.map(
        ({ firstReported }) =>
          /^20\d\d(-\d\d)?(-\d\d)?$/.test(firstReported ?? '') && firstReported !== '2014-02-31',
      );
      const first = dated.indexOf(false);
      assert.ok(first > 0);
      assert.ok(dated.slice(first).every((is) => !is));
      const reports = list.slice(0, first).map(({ firstReported }) => firstReported ?? '');
      assert.deepEqual(reports, [...reports].sort());
    }
  });

  test('of one day of report, what happened first stands first', () => {
    const hour = (time: string) => ({
      earliest: `2014-12-22T${time}:00Z`,
      latest: `2014-12-22T${time}:00Z`,
    });
    const [late, early] = ['16:15', '08:00'].map((time) =>
      only({ id: time, start: hour(time), firstReported: '2014-12-22' }),
    );
    assert.deepEqual(ids(ordered([late, early] as ExplorerEvent[], setClock(whole, 'reported'))), [
      '08:00',
      '16:15',
    ]);
  });

  test('leaves the list it is given as it is', () => {
    const list = shuffled(events, 3);
    const before = ids(list);
    for (const clock of ['happened', 'reported'] as const) ordered(list, setClock(whole, clock));
    assert.deepEqual(ids(list), before);
  });
});

suite('neighbors', () => {
  const walk = (view: View, step: 'before' | 'after', from: string | undefined): string[] => {
    const seen: string[] = [];
    for (let id = from; id !== undefined && seen.length <= events.length;) {
      seen.push(id);
      id = neighbors(events, view, id, summaries)[step]?.id;
    }
    return seen;
  };

  test('walk through every event of the list exactly once, both ways', () => {
    for (const view of randomViews(23, 60, frame)) {
      const list = ids(ordered(matching(events, view, summaries), view));
      assert.deepEqual(walk(view, 'after', list[0]), list);
      assert.deepEqual(walk(view, 'before', list.at(-1)), [...list].reverse());
    }
  });

  test('lead from an event that a filter hides back into the list', () => {
    const view = setFilter(whole, 'lanes', ['sea'], frame);
    const hidden = ordered(events, view).find(({ lane }, index) => index > 5 && lane !== 'sea');
    assert.ok(hidden);
    const { before, after } = neighbors(events, view, hidden.id);
    assert.deepEqual([before?.lane, after?.lane], ['sea', 'sea']);
  });

  test('of an unknown event are none', () => {
    assert.deepEqual(neighbors(events, whole, 'nobody'), { before: null, after: null });
  });
});

suite('counts', () => {
  test('agree with the lists', () => {
    for (const view of randomViews(24, 300, frame)) {
      const shown = matching(events, view, summaries);
      const count = counts(events, view, summaries);
      assert.equal(count.all, events.length);
      assert.equal(count.matching, shown.length);
      assert.equal(count.inRange, shown.filter(inRange(view)).length);
      for (const state of ['out', 'not-yet', 'unknown'] as const)
        assert.equal(
          count.known[state],
          shown.filter((event) => known(event, view) === state).length,
        );
      for (const [filter, values] of filtersOf(frame)) {
        for (const value of values) {
          const alone = matching(events, { ...view, [filter]: [value] }, summaries);
          assert.equal(count.values[filter].get(value) ?? 0, alone.length, `${filter} ${value}`);
        }
      }
    }
  });

  test('of nothing are zero', () => {
    const { all, matching: shown, known: state } = counts([], whole);
    assert.deepEqual([all, shown, state], [0, 0, { out: 0, 'not-yet': 0, unknown: 0 }]);
  });
});
