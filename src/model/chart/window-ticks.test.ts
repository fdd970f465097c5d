/**
 * The axis of a window onto time. A green run does not prove that its lettering is set in the face that is measured.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { randomLcg } from 'd3';
import { localTime } from '../time/zone.ts';
import { instantAt, plainAxis } from './axis.ts';
import { textWidth } from './text-width.ts';
import { ticksOf } from './ticks.ts';
import { windowTicks } from './window-ticks.ts';

const MINUTE = 60_000;
const zones = ['UTC', 'Asia/Pyongyang', 'America/New_York', 'Pacific/Kiritimati'];
const iso = (at: number) => new Date(at).toISOString();
const ticks = (from: string, to: string, zone: string, width = 900) =>
  windowTicks(plainAxis(from, to, width), 11, zone, () => [zone, 'UTC±00:00']);
const at = (axis: ReturnType<typeof plainAxis>, x: number) =>
  localTime(iso(Math.round(instantAt(axis, x) / MINUTE) * MINUTE), zones[0] ?? '');

describe('ticks of a window', () => {
  test('go down to single minutes and say day and zone above', () => {
    const { ticks: lines, eras } = ticks('2014-12-22T16:10:00Z', '2014-12-22T16:20:00Z', 'UTC');
    assert.deepEqual(lines.map(({ label }) => label).slice(0, 3), ['16:10', '16:11', '16:12']);
    assert.deepEqual(
      eras.map(({ label }) => label),
      ['Mon 22 December 2014 · UTC'],
    );
  });

  test('stand at local midnight across every change of the clocks', () => {
    for (const [from, to, zone] of [
      ['2015-08-12T00:00:00Z', '2015-08-18T00:00:00Z', 'Asia/Pyongyang'],
      ['2018-05-02T00:00:00Z', '2018-05-08T00:00:00Z', 'Asia/Pyongyang'],
      ['2014-10-30T00:00:00Z', '2014-11-05T00:00:00Z', 'America/New_York'],
      ['2015-03-05T00:00:00Z', '2015-03-11T00:00:00Z', 'America/New_York'],
    ] as const)
      for (const span of [1, 30]) {
        const axis = plainAxis(
          from,
          iso(Date.parse(from) + span * (Date.parse(to) - Date.parse(from))),
          900,
        );
        const { ticks: lines } = windowTicks(axis, 11, zone, () => [zone]);
        const midnights = [
          ...ticksOf(axis, 11, zone).filter(({ label }) => /^\d+( \w+)?$/.test(label ?? '')),
          ...(span === 30 ? lines : lines.filter(({ label }) => label === '00:00')),
        ];
        assert.ok(midnights.length > 5);
        for (const { x } of midnights) {
          const instant = iso(Math.round(instantAt(axis, x) / MINUTE) * MINUTE);
          assert.equal(localTime(instant, zone).clock, '00:00', `${instant} ${zone}`);
        }
      }
  });

  test('say an hour that came twice twice, and none that was passed over', () => {
    const { ticks: back } = ticks(
      '2014-11-02T04:00:00Z',
      '2014-11-02T09:00:00Z',
      'America/New_York',
    );
    assert.equal(back.filter(({ label }) => label === '01:00').length, 2);
    const { ticks: on } = ticks('2015-03-08T05:00:00Z', '2015-03-08T10:00:00Z', 'America/New_York');
    assert.equal(on.filter(({ label }) => label === '02:00').length, 0);
  });

  test('carry a zone, never overlap and stay in their frame, for any window, width and zone', () => {
    const draw = randomLcg(0.3);
    for (let round = 0; round < 400; round += 1) {
      const length = 10 * MINUTE * 790_000 ** draw();
      const from = 1.293e12 + draw() * 4.7e11;
      const zone = zones[round % zones.length] ?? 'UTC';
      const width = 300 + draw() * 1200;
      const drawn = ticks(iso(from), iso(from + length), zone, width);
      assert.ok(
        drawn.eras.some(({ label }) => label?.includes(zone) || label?.includes('UTC±')),
        `${iso(from)} ${String(length)}`,
      );
      for (const row of [drawn.ticks, drawn.eras])
        for (const [index, { x, label }] of row.entries()) {
          const next = row[index + 1];
          if (label !== null) assert.ok(x + 3 + textWidth(label, 11) <= (next?.x ?? width), label);
        }
    }
  });

  test('a step hangs on the scale alone: moving a window does not change it', () => {
    const labels = [0, 7, 13, 22].map((minutes) => {
      const from = Date.parse('2014-12-22T16:00:00Z') + minutes * MINUTE;
      const axis = plainAxis(iso(from), iso(from + 5 * 3_600_000), 700);
      const { ticks: lines } = windowTicks(axis, 11, 'UTC', () => ['UTC']);
      return Math.round((lines[1]?.x ?? 0) - (lines[0]?.x ?? 0));
    });
    assert.equal(new Set(labels).size, 1);
    assert.ok(
      at(plainAxis('2014-12-22T00:00:00Z', '2014-12-23T00:00:00Z', 100), 6).clock === '00:00',
    );
  });
});
