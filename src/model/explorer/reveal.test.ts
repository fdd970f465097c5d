/**
 * What hides an event in a view, and that revealing it lifts just that. A green run does not prove that a browser then scrolls to it.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { chance } from '../../../tests/fixtures/chance.ts';
import { hardData, minute } from '../../../tests/fixtures/explorer-data.ts';
import { assertValid, randomViews } from '../../../tests/fixtures/views.ts';
import { reveal } from './actions.ts';
import { FILTERS } from './choice.ts';
import { whenOf } from './first-report.ts';
import { frameOf } from './frame.ts';
import { hiddenBy } from './hidden.ts';
import { inRange, matching } from './select.ts';
import { wholeView, type ExplorerEvent, type View } from './state.ts';

const data = hardData();
const frame = frameOf(data);
const whole = wholeView(frame);
const { events } = data;
const summaries = new Map(events.map(({ id }) => [id, id === 'event-1' ? 'Sony' : '']));
const luck = chance(41);
const cases = randomViews(41, 4000, frame).map((view) => ({ view, event: luck.pick(events) }));

const boundsOf = (event: ExplorerEvent, view: View): [number, number] => {
  const { earliest, latest } = whenOf(event, view);
  return [Date.parse(earliest), Date.parse(latest)];
};

test('what hides an event is what keeps it from being shown', () => {
  let hidden = 0;
  for (const { view, event } of cases) {
    const shown = matching(events, view, summaries).filter(inRange(view)).includes(event);
    const { filters, text, range } = hiddenBy(event, view, summaries);
    assert.equal(filters.length === 0 && !text && range === null, shown);
    if (!shown) hidden += 1;
    const [from, to] = boundsOf(event, view);
    assert.equal(range === 'earlier', to < view.from);
    assert.equal(range === 'later', from > view.to);
  }
  assert.ok(hidden > 1000 && hidden < cases.length - 10, String(hidden));
});

suite('an event that is revealed', () => {
  test('passes every filter and lies in the range', () => {
    for (const { view, event } of cases) {
      const now = reveal(view, event.id, frame, events, summaries);
      assertValid(now, frame, event.id);
      assert.ok(matching(events, now, summaries).filter(inRange(now)).includes(event));
    }
  });

  test('changes nothing that did not hide it', () => {
    for (const { view, event } of cases) {
      const { filters, text, range } = hiddenBy(event, view, summaries);
      const now = reveal(view, event.id, frame, events, summaries);
      for (const filter of FILTERS)
        assert.equal(now[filter], filters.includes(filter) ? null : view[filter], filter);
      assert.equal(now.text, text ? '' : view.text);
      if (range !== 'earlier') assert.equal(now.from, view.from);
      if (range !== 'later') assert.equal(now.to, view.to);
      const { zone, clock, knownBy, selected } = view;
      assert.deepEqual({ ...now, zone, clock, knownBy, selected }, now);
    }
  });

  test('lies in the widened range with all of its time, and not a minute more', () => {
    let widened = 0;
    for (const { view, event } of cases) {
      const now = reveal(view, event.id, frame, events, summaries);
      const [from, end] = boundsOf(event, view);
      const to = Math.min(end, frame.to);
      if (now.from !== view.from) assert.ok(now.from <= from && now.from > from - minute);
      if (now.to !== view.to) assert.ok(now.to >= to && now.to < to + minute);
      if (now.from !== view.from || now.to !== view.to) widened += 1;
    }
    assert.ok(widened > 500, String(widened));
  });

  test('is revealed once: the same view where nothing hides it', () => {
    for (const { view, event } of cases.slice(0, 500)) {
      const now = reveal(view, event.id, frame, events, summaries);
      assert.equal(reveal(now, event.id, frame, events, summaries), now);
    }
  });
});

test('words that only its summary holds do not hide it', () => {
  const view = { ...whole, text: 'Sony' };
  assert.equal(reveal(view, 'event-1', frame, events, summaries), view);
  assert.equal(reveal(view, 'event-2', frame, events, summaries).text, '');
});

test('an unknown event changes nothing', () => {
  for (const { view } of cases.slice(0, 200))
    for (const id of ['', 'event', '__proto__', 'EVENT-1'])
      assert.equal(reveal(view, id, frame, events, summaries), view);
});
