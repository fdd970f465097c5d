/**
 * Laws of the window onto time. A green run does not prove that a browser sets words as wide as they are reckoned.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { randomLcg } from 'd3';
import { middleOf, type ChartEvent } from './chart.ts';
import { isSeen, ranked } from './crowd.ts';
import { evenAxis, wholeAxis } from './window-axis.ts';
import { layOutWindow, type WindowInput, type WindowLane } from './window.ts';

const MINUTE = 60_000;
const START = Date.parse('2014-12-15T00:00:00Z');
const iso = (at: number) => new Date(Math.round(at / MINUTE) * MINUTE).toISOString();
const lanes = ['a', 'b', 'c'].map((id) => ({ id, label: id }));

/** Events of every shape, thrown over ten days. */
const events = (count: number, draw: () => number): ChartEvent[] =>
  Array.from({ length: count }, (_, index): ChartEvent => {
    const at = START + draw() * 10 * 1440 * MINUTE;
    const shape = Math.floor(draw() * 4);
    const latest = shape === 1 ? at + draw() * 1440 * MINUTE : at;
    const end = latest + (1 + draw() * 600) * MINUTE;
    return {
      id: `event-${String(index)}`,
      title: 'An event',
      label: 'word '.repeat(1 + Math.floor(draw() * 6)).trim(),
      lane: lanes[Math.floor(draw() * 3)]?.id ?? 'a',
      kind: draw() < 0.1 ? 'outage' : 'statement',
      importance: (1 + Math.floor(draw() * 3)) as 1 | 2 | 3,
      confidence: 'confirmed',
      start: { earliest: iso(at), latest: iso(latest) },
      precision: 'minute',
      end: shape === 2 ? { earliest: iso(end), latest: iso(end + draw() * 9e6) } : null,
      endState: shape === 3 ? 'unknown' : 'known',
      placeZone: 'UTC',
    } as ChartEvent;
  }).sort((one, other) => (one.start.earliest < other.start.earliest ? -1 : 1));

const window = (draw: () => number) => {
  const length = 10 * MINUTE * 1400 ** draw();
  const from = START + draw() * (10 * 1440 * MINUTE - length);
  return evenAxis(from, from + length, Math.round(300 + draw() * 1200));
};

const input = (all: ChartEvent[], axis: WindowInput['axis'], more: object = {}): WindowInput => ({
  axis,
  lanes,
  subjectLane: 'a',
  events: ranked(all),
  rows: 6,
  ...more,
});

/** Whatever stands in the rows of a lane, as boxes with whose they are. */
const boxes = ({ marks }: WindowLane) =>
  marks.flatMap(({ event, ink, row, label }) => [
    { id: event.id, row, x0: ink.extent[0], x1: ink.extent[1], words: false },
    ...(label ? [{ id: event.id, row: label.row, x0: label.x0, x1: label.x1, words: true }] : []),
  ]);

const apart = (lane: WindowLane) => {
  const all = boxes(lane);
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1))
      if (one.row === other.row && one.id !== other.id)
        assert.ok(one.x1 <= other.x0 || other.x1 <= one.x0, `${one.id} ${other.id}`);
};

describe('a window', () => {
  test('draws or counts every event in sight, once, and none out of sight', () => {
    const draw = randomLcg(0.11);
    for (const count of [0, 1, 40, 300, 3000])
      for (let round = 0; round < 12; round += 1) {
        const all = events(count, draw);
        const axis = window(draw);
        const found = layOutWindow(input(all, axis)).flatMap(({ marks, cells }) => [
          ...marks.map(({ event }) => event.id),
          ...cells.flatMap((cell) => cell.events.map(({ event }) => event.id)),
        ]);
        const seen = ranked(all).filter((one) => isSeen(one, axis));
        assert.equal(new Set(found).size, found.length, 'each once');
        // Within the margin of the frame a mark may be left out: it is of an instant beyond the window.
        const inner = seen.filter(
          ({ from, to }) => axis.place(to) > 7 && axis.place(from) < axis.width - 7,
        );
        for (const { event } of inner) assert.ok(found.includes(event.id), event.id);
        assert.ok(found.length <= seen.length);
      }
  });

  test('no words touch other words or another mark, for random sets and widths, in motion too', () => {
    const draw = randomLcg(0.12);
    for (let round = 0; round < 60; round += 1) {
      const all = events(20 + Math.floor(draw() * 400), draw);
      const first = layOutWindow(input(all, window(draw)));
      first.forEach(apart);
      const marks = first.flatMap((lane) => lane.marks);
      const keep = new Map(marks.map(({ event, row }) => [event.id, row]));
      const labelled = new Set(marks.filter(({ label }) => label).map(({ event }) => event.id));
      layOutWindow(input(all, window(draw), { keep, labelled })).forEach(apart);
    }
  });

  test('a mark stays in its row while the window is moved along', () => {
    const draw = randomLcg(0.13);
    const all = events(150, draw);
    const at = (by: number) => evenAxis(START + by * MINUTE, START + (by + 2880) * MINUTE, 900);
    const before = layOutWindow(input(all, at(1000))).flatMap(({ marks }) => marks);
    const keep = new Map(before.map(({ event, row }) => [event.id, row]));
    const after = layOutWindow(input(all, at(1030), { keep })).flatMap(({ marks }) => marks);
    const moved = after.filter(({ event, row }) => (keep.get(event.id) ?? row) !== row);
    assert.ok(moved.length <= 2, `${String(moved.length)} of ${String(after.length)} moved`);
  });

  test('counts stand under their lane and stay the same while the window is moved along', () => {
    const all = events(6000, randomLcg(0.14));
    const cells = (by: number) =>
      layOutWindow(
        input(all, evenAxis(START + by * MINUTE, START + (by + 9000) * MINUTE, 900)),
      ).flatMap((lane) => {
        for (const { x0, x1 } of lane.cells) assert.ok(x1 - x0 >= 44);
        const below = Math.max(...lane.marks.map(({ row }) => middleOf(lane, row)));
        if (lane.cells.length > 0) assert.ok(below < lane.height - lane.pitch);
        return lane.cells.map(({ id }) => `${lane.id} ${id}`);
      });
    const [one, other] = [cells(1000), cells(1003)];
    assert.ok(one.length > 20);
    assert.ok(other.filter((id) => !one.includes(id)).length <= 3);
  });

  test('draws the event that is asked for, however many stand over it', () => {
    const all = events(6000, randomLcg(0.15));
    const asked = all.find(({ importance }) => importance === 1)?.id ?? '';
    const axis = evenAxis(START, START + 14_400 * MINUTE, 600);
    const marks = layOutWindow(input(all, axis, { first: new Set([asked]) })).flatMap(
      (lane) => lane.marks,
    );
    assert.ok(marks.some(({ event }) => event.id === asked));
    assert.ok(marks.length < 1000);
  });

  test('keeps the stretches of the whole period', () => {
    const stretches = [
      { label: 'a', from: iso(START - 1e11), to: iso(START), share: 0.2, compressed: true },
      { label: 'b', from: iso(START), to: iso(START + 9e8), share: 0.8, compressed: false },
    ];
    const axis = wholeAxis(stretches, 900);
    assert.equal(axis.place(START), axis.x(iso(START)));
    layOutWindow(input(events(200, randomLcg(0.16)), axis)).forEach(apart);
  });
});
