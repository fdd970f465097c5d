/**
 * The lines of an axis and their labels. A green run does not prove that a browser sets the words as wide as is assumed here.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { plainAxis, stretchedAxis, type Axis } from './axis.ts';
import { textWidth } from './text-width.ts';
import { ticksOf } from './ticks.ts';

const labels = (axis: Axis) => ticksOf(axis, 11).flatMap(({ label }) => label ?? []);

suite('ticks', () => {
  test('say the month at the first day and at the first of a month, else the day alone', () => {
    const axis = plainAxis('2014-12-29T00:00:00Z', '2015-01-03T00:00:00Z', 320);
    assert.deepEqual(labels(axis), ['29 Dec', '30', '31', '1 Jan', '2']);
  });

  test('say hours on a 24-hour clock where the period is short', () => {
    const axis = plainAxis('2014-12-22T12:00:00Z', '2014-12-23T12:00:00Z', 400);
    assert.deepEqual(labels(axis), ['22 Dec, 12:00', '18:00', '23 Dec', '06:00']);
  });

  test('say years where years are compressed, the first even if it is not whole', () => {
    const axis = plainAxis('2015-01-11T00:00:00Z', '2025-12-31T00:00:00Z', 112);
    assert.deepEqual(labels(axis), ['2015', '2020']);
  });

  test('call no few hours a year: whole years of UTC begin with their own in every zone', () => {
    const axis = plainAxis('2011-01-01T00:00:00Z', '2025-12-31T00:00:00Z', 112);
    const labelsIn = (zone: string) => ticksOf(axis, 11, zone).flatMap(({ label }) => label ?? []);
    assert.deepEqual(labelsIn('America/New_York'), labelsIn('UTC'));
    assert.equal(labelsIn('Asia/Pyongyang')[0], '2011');
  });

  test('never say the year for some days of it', () => {
    for (const width of [20, 30, 40, 60])
      assert.ok(
        !labels(plainAxis('2014-12-29T00:00:00Z', '2015-01-10T00:00:00Z', width)).includes('2014'),
      );
  });

  test('begin again with each stretch', () => {
    const axis = stretchedAxis(
      [
        {
          label: '',
          from: '2014-12-01T00:00:00Z',
          to: '2014-12-03T00:00:00Z',
          share: 1,
          compressed: false,
        },
        {
          label: '',
          from: '2014-12-03T00:00:00Z',
          to: '2014-12-05T00:00:00Z',
          share: 1,
          compressed: false,
        },
      ],
      240,
    );
    assert.deepEqual(labels(axis), ['1 Dec', '2', '3 Dec', '4']);
  });

  test('never run into each other or out of their stretch, at any width and length', () => {
    for (const width of [40, 120, 268, 570, 920, 2000]) {
      for (const hours of [1, 5, 24, 72, 240, 700, 5000, 30_000, 200_000]) {
        const to = new Date(Date.UTC(2014, 11, 22) + hours * 3_600_000)
          .toISOString()
          .replace('.000', '');
        const axis = plainAxis('2014-12-22T00:00:00Z', to, width);
        const ends = ticksOf(axis, 11)
          .filter(({ label }) => label !== null)
          .map(({ x, label }) => [x, x + textWidth(label ?? '', 11)] as const);
        ends.forEach(([x0, x1], index) => {
          assert.ok(x0 > (ends[index - 1]?.[1] ?? 0), `${String(hours)} h in ${String(width)} px`);
          assert.ok(x1 <= width);
        });
      }
    }
  });
});
