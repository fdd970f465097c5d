/**
 * The whole chart, laid out from the real record. A green run does not prove that it is drawn as it is laid out: the browser tests look.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readShelves } from '../../loaders/all.ts';
import { contentDir } from '../../loaders/folder.ts';
import { plainAxis, stretchedAxis } from './axis.ts';
import { layOutLanes } from './chart.ts';
import { OPEN_TAIL } from './ink.ts';
import { sortShelves } from '../record/record.ts';

const { events, lanes, site } = sortShelves(readShelves(contentDir()));
const { subjectLane } = site;

suite('the chart of the record', () => {
  for (const width of [570, 920, 1500]) {
    const axis = stretchedAxis(site.stretches, width);
    const chart = layOutLanes({ axis, lanes, subjectLane, events, rows: 6 });

    test(`draws every event once, in its lane, at ${String(width)} px`, () => {
      const drawn = chart.flatMap(({ id, marks }) =>
        marks.map(({ event }) => [event.id, event.lane, id]),
      );
      assert.equal(drawn.length, events.length);
      assert.ok(drawn.every(([, lane, id]) => lane === id));
      assert.equal(new Set(drawn.map(([id]) => id)).size, events.length);
    });

    test(`has no label on a mark or another label, at ${String(width)} px`, () => {
      for (const lane of chart) {
        const boxes = lane.marks.flatMap(({ ink, row, label, event }) => [
          { id: event.id, row, x0: ink.extent[0], x1: ink.extent[1] + (ink.open ? OPEN_TAIL : 0) },
          ...(label ? [{ id: event.label, ...label }] : []),
        ]);
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            assert.ok(a.row !== b.row || a.x1 <= b.x0 || b.x1 <= a.x0, `${a.id} meets ${b.id}`);
          }
        });
      }
    });

    test(`has room in each lane for its rows, at ${String(width)} px`, () => {
      for (const { marks, rows, height, pitch, fontSize } of chart) {
        assert.ok(marks.every(({ row, label }) => Math.max(row, label?.row ?? 0) < rows));
        assert.equal(height, rows * pitch);
        assert.ok(pitch >= fontSize * 1.4);
      }
    });
  }

  test('begins with its subject, drawn larger than the rest, which keep their order', () => {
    const axis = stretchedAxis(site.stretches, 920);
    const turned = [...lanes].reverse();
    const [first, ...rest] = layOutLanes({ axis, lanes: turned, subjectLane, events, rows: 6 });
    assert.equal(first?.id, subjectLane);
    assert.ok(
      rest.every(({ pitch, fontSize }) => pitch < first.pitch && fontSize < first.fontSize),
    );
    assert.deepEqual(
      rest.map(({ id }) => id),
      turned.map(({ id }) => id).filter((id) => id !== subjectLane),
    );
  });
});

suite('a window of the record', () => {
  const axis = plainAxis('2014-12-22T00:00:00Z', '2014-12-23T00:00:00Z', 268);
  const network = lanes.filter(({ id }) => id === subjectLane);

  test('holds what touches it and nothing else', () => {
    const [lane] = layOutLanes({ axis, lanes: network, subjectLane, events, rows: 6 });
    const ids = lane?.marks.map(({ event }) => event.id) ?? [];
    assert.ok(ids.includes('2014-12-22-main-outage'));
    assert.ok(ids.includes('2014-12-21-routing-instability'));
    assert.ok(!ids.includes('2014-12-27-national-outage'));
  });

  test('labels what it is about before all else', () => {
    const rows = 2;
    const washington = lanes.filter(({ id }) => id === 'washington');
    const [meek] = events.filter(
      ({ lane, importance, start }) =>
        lane === 'washington' && importance === 1 && start.earliest.startsWith('2014-12-22'),
    );
    assert.ok(meek);
    const labelled = (highlight: string[]) =>
      layOutLanes({ axis, lanes: washington, subjectLane, events, highlight, rows })
        .flatMap(({ marks }) => marks)
        .flatMap(({ event, label }) => (label ? [event.id] : []));
    assert.ok(!labelled([]).includes(meek.id));
    assert.ok(labelled([meek.id]).includes(meek.id));
  });
});
