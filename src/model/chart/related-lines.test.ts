/** Lines between related events. A green run does not prove that they are drawn, or at the right marks. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { chance } from '../../../tests/fixtures/chance.ts';
import { evenAxis } from './window-axis.ts';
import { isSeen, ranked } from './crowd.ts';
import { lineAway, lineTo, sideOf } from './related-lines.ts';
import { randomEvents } from '../../../tests/fixtures/explorer-data.ts';

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

test('a line begins and ends at its places, and has no word in it that is no number', () => {
  const { whole } = chance(51);
  for (let index = 0; index < 500; index += 1) {
    const [x0, y0, x1, y1] = [whole(-50, 1200), whole(-50, 900), whole(0, 1200), whole(0, 900)];
    const path = lineTo(x0, y0, x1, y1);
    assert.match(path, /^[MC\d .-]+$/);
    assert.deepEqual(numbers(path).slice(0, 2), [x0, y0]);
    assert.deepEqual(numbers(path).slice(-2), [x1, y1]);
  }
});

test('between places side by side it rises over both', () => {
  const [, , , bend, , other] = numbers(lineTo(10, 100, 300, 110));
  assert.ok((bend ?? 100) < 100 && (other ?? 110) < 110);
});

suite('a line that leads out of sight', () => {
  for (const [side, edge] of [
    [-1, 0],
    [1, 800],
  ] as const)
    test(`ends level at the ${side < 0 ? 'left' : 'right'} edge in an open arrow that points out`, () => {
      const path = lineAway(400, 100, edge, side, 300);
      const [line = '', head = ''] = path.split(/(?=M)/);
      assert.deepEqual(numbers(line).slice(-2), [edge - side, 300]);
      assert.equal(numbers(line).at(-3), 300, 'it comes in level');
      const [x0 = 0, y0 = 0, tip = 0, y1, x2, y2 = 0] = numbers(head);
      assert.deepEqual([tip, y1, x2], [edge - side, 300, x0]);
      assert.ok((tip - x0) * side > 0 && y0 < 300 && y2 > 300);
      assert.ok(!path.includes('Z'), 'it is closed');
    });
});

test('an event that was looked for is seen or lies on one side', () => {
  const events = ranked(randomEvents(52, 400));
  const [from, to] = ['2014-01-01', '2018-01-01'].map(Date.parse) as [number, number];
  // What was looked for on another axis before may not matter.
  for (const axis of [evenAxis(to, to + 1e9, 300), evenAxis(from, to, 1000)]) {
    for (const one of events) {
      const seen = isSeen(one, axis);
      const side = sideOf(one, axis.width);
      assert.equal(side === 0, seen);
      if (side < 0) assert.ok(axis.place(one.to) < axis.width / 2);
      if (side > 0) assert.ok(axis.place(one.from) > axis.width / 2);
    }
  }
});
