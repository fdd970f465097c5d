/**
 * What a reader can do, and that nothing else comes of it. A green run does not prove that a control calls the right action.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { chance, type Chance } from '../../../tests/fixtures/chance.ts';
import { hardData, iso, minute } from '../../../tests/fixtures/explorer-data.ts';
import { assertValid, filtersOf, randomViews } from '../../../tests/fixtures/views.ts';
import * as actions from './actions.ts';
import { frameOf, type Frame } from './frame.ts';
import { LEAST } from './range.ts';
import { wholeView, type View } from './state.ts';

const data = hardData();
const frame = frameOf(data);
const whole = wholeView(frame);
const at = (words: string) => Date.parse(words);
const length = ({ from, to }: View) => to - from;

/** Numbers that an action may be handed by mistake. */
const numberOf = ({ whole, pick }: Chance, frame: Frame): number =>
  pick([
    whole(frame.from, frame.to),
    whole(frame.from - 1e12, frame.to + 1e12),
    whole(-1e7, 1e7),
    ...[NaN, Infinity, -Infinity, 0, -0, 0.5, 2, 1e-320, 1e300, -1],
  ]);

/** Words that an action may be handed by mistake. */
const wordOf = ({ pick, whole }: Chance): string =>
  pick([
    ...[
      '',
      ' ',
      '__proto__',
      'constructor',
      'UTC',
      'utc',
      '+09:00',
      'Asia/Pyongyong',
      '2014-12-22',
    ],
    ...[
      '2014-02-31',
      '0001-01-01',
      '9999-12-31',
      '2014-12',
      'NaN',
      'a\nb\tc',
      '\uD83D',
      'a\0b',
      ' b ',
    ],
    ...[
      '\u202Etxt',
      'x'.repeat(500),
      '🛰'.repeat(whole(38, 42)),
      `x${'🛰'.repeat(whole(38, 42))}`,
      'sea',
      'confirmed',
      'Ada, through Ben',
    ],
  ]);

/** Every action by name, each handed something random of the right type. */
const actionsWith = (luck: Chance, frame: Frame): Record<string, (view: View) => View> => {
  const number = () => numberOf(luck, frame);
  const words = () => luck.pick([wordOf(luck), null]);
  const [filter, values] = luck.pick(filtersOf(frame));
  const list = luck.pick([null, [], luck.some(values), [...values].reverse(), [wordOf(luck)]]);
  const instant = () => luck.pick([null, iso(luck.whole(frame.from, frame.to))]);
  const one = { label: 'One', from: instant(), to: instant(), lanes: luck.some(frame.lanes) };
  return {
    panBy: (view) => actions.panBy(view, number(), frame),
    zoomAround: (view) => actions.zoomAround(view, number(), number(), frame),
    showRange: (view) => actions.showRange(view, number(), number(), frame),
    preset: (view) => actions.preset(view, one, frame),
    setZone: (view) => actions.setZone(view, wordOf(luck), frame),
    setClock: (view) => actions.setClock(view, luck.pick(['happened', 'reported'])),
    setKnownBy: (view) => actions.setKnownBy(view, words(), frame),
    toggleLane: (view) =>
      actions.toggleLane(view, luck.pick([wordOf(luck), ...frame.lanes]), frame),
    toggleFilter: (view) =>
      actions.toggleFilter(view, filter, luck.pick([wordOf(luck), ...values]), frame),
    setFilter: (view) => actions.setFilter(view, filter, list, frame),
    setText: (view) => actions.setText(view, wordOf(luck)),
    select: (view) => actions.select(view, luck.pick([words(), ...frame.events]), frame),
    reveal: (view) =>
      actions.reveal(view, luck.pick([wordOf(luck), ...frame.events]), frame, data.events),
    reset: (view) => actions.reset(view, frame),
  };
};

test('every action yields a valid view, whatever it is handed', () => {
  const luck = chance(11);
  for (const view of randomViews(11, 2000, frame)) {
    for (const [name, act] of Object.entries(actionsWith(luck, frame))) {
      const before = JSON.stringify(view);
      assertValid(act(view), frame, name);
      assert.equal(JSON.stringify(view), before, `${name} changes the view it is given`);
    }
  }
});

test('a chain of actions stays valid', () => {
  const luck = chance(12);
  let view: View = whole;
  for (let step = 0; step < 5000; step += 1) {
    const [name, act] = luck.pick(Object.entries(actionsWith(luck, frame)));
    view = act(view);
    assertValid(view, frame, `step ${String(step)}, ${name}`);
  }
});

test('every action is tried', () => {
  assert.deepEqual(Object.keys(actionsWith(chance(1), frame)).sort(), Object.keys(actions).sort());
});

suite('panBy', () => {
  test('keeps the length, and moves by what is asked or as far as the frame reaches', () => {
    const { whole: between } = chance(13);
    for (const view of randomViews(13, 2000, frame)) {
      const ms = between(-5e8, 5e8) * between(1, 400);
      const moved = actions.panBy(view, ms, frame);
      assert.equal(length(moved), length(view));
      const stopped = ms < 0 ? moved.from === frame.from : moved.to === frame.to;
      assert.ok(stopped || Math.abs(moved.from - view.from - ms) <= minute / 2);
    }
  });

  test('stops at both ends', () => {
    const day = actions.showRange(whole, at('2014-12-22'), at('2014-12-23'), frame);
    assert.equal(actions.panBy(day, Infinity, frame).to, frame.to);
    assert.equal(actions.panBy(day, -Infinity, frame).from, frame.from);
    assert.equal(actions.panBy(day, NaN, frame), day);
  });
});

suite('zoomAround', () => {
  test('keeps the instant under the pointer where it is, unless the frame stops it', () => {
    const { next } = chance(14);
    let free = 0;
    for (const view of randomViews(14, 5000, frame)) {
      const part = next();
      const pointer = view.from + part * length(view);
      const zoomed = actions.zoomAround(view, pointer, 2 ** (next() * 8 - 4), frame);
      if (zoomed.from === frame.from || zoomed.to === frame.to) continue;
      free += 1;
      assert.ok(Math.abs(zoomed.from + part * length(zoomed) - pointer) <= minute);
    }
    assert.ok(free > 2000, String(free));
  });

  test('shows as many times as closely as is asked', () => {
    const day = actions.showRange(whole, at('2014-12-22'), at('2014-12-23'), frame);
    const noon = at('2014-12-22T12:00Z');
    assert.deepEqual(actions.zoomAround(day, noon, 2, frame), {
      ...day,
      from: at('2014-12-22T06:00Z'),
      to: at('2014-12-22T18:00Z'),
    });
    assert.equal(length(actions.zoomAround(day, day.from, 0.5, frame)), 2 * length(day));
  });

  test('ends at ten minutes and at the whole frame', () => {
    const noon = at('2014-12-22T12:00Z');
    assert.equal(length(actions.zoomAround(whole, noon, Infinity, frame)), LEAST);
    const near = actions.zoomAround(whole, noon, 1e9, frame);
    assert.equal(length(near), LEAST);
    assert.deepEqual(actions.zoomAround(near, noon, 1e-9, frame), whole);
  });

  test('never gets stuck on small steps', () => {
    const noon = at('2014-12-22T12:00Z');
    let view = actions.zoomAround(whole, noon, Infinity, frame);
    for (let step = 0; step < 5000 && length(view) < length(whole); step += 1)
      view = actions.zoomAround(view, noon, 0.99, frame);
    assert.deepEqual(view, whole);
    for (let step = 0; step < 5000 && length(view) > LEAST; step += 1)
      view = actions.zoomAround(view, noon, 1.01, frame);
    assert.equal(length(view), LEAST);
  });

  test('does not zoom out of a link that shows less than ten minutes when asked to zoom in', () => {
    const view = { ...whole, from: at('2014-12-22T12:00Z'), to: at('2014-12-22T12:03Z') };
    assert.deepEqual(actions.zoomAround(view, view.from, 2, frame), view);
  });

  test('does nothing by a factor that is none', () => {
    for (const factor of [NaN, 0, -1, 1]) {
      assert.equal(actions.zoomAround(whole, frame.from, factor, frame), whole);
    }
  });
});

suite('showRange', () => {
  test('takes its ends in either order, to the minute, and cuts them at the frame', () => {
    const [one, other] = [at('2014-12-22T16:15:20Z'), at('2014-12-23T01:45:40Z')];
    const shown = actions.showRange(whole, other, one, frame);
    assert.equal(iso(shown.from), '2014-12-22T16:15:00Z');
    assert.equal(iso(shown.to), '2014-12-23T01:46:00Z');
    assert.deepEqual(actions.showRange(shown, -Infinity, Infinity, frame), whole);
  });

  test('widens a range without length to ten minutes, also at the ends of the frame', () => {
    for (const instant of [at('2014-12-22T16:15Z'), frame.from, frame.to, -1, 1e15]) {
      assert.equal(length(actions.showRange(whole, instant, instant, frame)), LEAST);
    }
  });
});

suite('a preset', () => {
  const night = { label: 'Night', from: '2014-12-22T12:00:00Z', to: '2014-12-23T06:00:00Z' };

  test('shows its range and lanes, and nothing is filtered out of them', () => {
    for (const view of randomViews(15, 200, frame)) {
      const shown = actions.preset(view, { ...night, lanes: ['sea'] }, frame);
      const { zone, clock, knownBy, selected } = view;
      const [from, to] = [at(night.from), at(night.to)];
      assert.deepEqual(shown, {
        ...whole,
        zone,
        clock,
        knownBy,
        selected,
        from,
        to,
        lanes: ['sea'],
      });
    }
  });

  test('without a range shows the whole period, without lanes all', () => {
    const view = actions.toggleLane(
      actions.preset(whole, { ...night, lanes: null }, frame),
      'sea',
      frame,
    );
    assert.deepEqual(
      actions.preset(view, { label: 'All', from: null, to: null, lanes: null }, frame),
      whole,
    );
  });
});

suite('filters', () => {
  test('a toggle twice is none', () => {
    const luck = chance(16);
    for (const view of randomViews(16, 1000, frame)) {
      const [filter, values] = luck.pick(filtersOf(frame));
      const value = luck.pick(values);
      const once = actions.toggleFilter(view, filter, value, frame);
      assert.notDeepEqual(once, view);
      assert.deepEqual(actions.toggleFilter(once, filter, value, frame), view);
    }
  });

  test('the last lane can be switched off, and all on again is no filter', () => {
    let view = whole;
    for (const lane of frame.lanes) view = actions.toggleLane(view, lane, frame);
    assert.deepEqual(view.lanes, []);
    for (const lane of frame.lanes) view = actions.toggleLane(view, lane, frame);
    assert.equal(view.lanes, null);
  });

  test('the first observer is chosen alone, and the last one gone is no filter', () => {
    const one = actions.toggleFilter(whole, 'observers', 'Ada', frame);
    assert.deepEqual(one.observers, ['Ada']);
    assert.equal(actions.toggleFilter(one, 'observers', 'Ada', frame).observers, null);
  });

  test('all observers are still a choice: most events have none', () => {
    const all = actions.setFilter(whole, 'observers', frame.observers, frame);
    assert.deepEqual(all.observers, frame.observers);
  });

  test('values stand in the order of the frame, each once; an unknown one changes nothing', () => {
    const view = actions.setFilter(whole, 'lanes', ['land', 'sea', 'land'], frame);
    assert.deepEqual(view.lanes, ['sea', 'land']);
    assert.equal(actions.setFilter(view, 'lanes', ['sea', 'sky'], frame), view);
    assert.equal(actions.toggleLane(view, 'sky', frame), view);
  });
});

test('a zone that Intl does not know changes nothing', () => {
  const view = actions.setZone(whole, 'Asia/Tokyo', frame);
  assert.equal(view.zone, 'Asia/Tokyo');
  for (const wrong of ['', 'Asia/Pyongyong', '+09:00', 'utc', 'constructor', 'A'.repeat(1e5)])
    assert.equal(actions.setZone(view, wrong, frame).zone, 'Asia/Tokyo', wrong);
});

test('a day of reports is one of the calendar, and the nearest of the frame', () => {
  const asked = (day: string | null) => actions.setKnownBy(whole, day, frame).knownBy;
  assert.equal(asked('2014-12-22'), '2014-12-22');
  assert.equal(asked('1999-01-01'), '2011-01-01');
  assert.equal(asked('2099-01-01'), '2025-12-31');
  for (const wrong of [null, '2014-12', '2014-02-31', '', '22 December 2014'])
    assert.equal(asked(wrong), null);
});

test('a card of an unknown event does not open; null closes one', () => {
  const open = actions.select(whole, 'event-1', frame);
  assert.equal(open.selected, 'event-1');
  assert.equal(actions.select(open, 'event-x', frame), open);
  assert.equal(actions.select(open, null, frame).selected, null);
});

test('a reset is the view of a bare link', () => {
  for (const view of randomViews(17, 50, frame))
    assert.deepEqual(actions.reset(view, frame), whole);
});
