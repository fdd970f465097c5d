/**
 * Places on a broken line. A green run does not prove that a chart puts its stops where they belong.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomLcg, scaleUtc } from 'd3';
import { instantAt, stretchedAxis } from './axis.ts';
import { brokenLine } from './scale.ts';

test('gives what the scale of d3 gives, to the bit, within and beyond the ends', () => {
  const draw = randomLcg(0.4);
  for (let round = 0; round < 300; round += 1) {
    const count = 2 + Math.floor(draw() * 5);
    const sorted = () => Array.from({ length: count }, () => draw() * 2e12).sort((a, b) => a - b);
    const stops = sorted().map(Math.round);
    const places = sorted().map((place) => place / 1e9);
    const mine = brokenLine(stops, places);
    const theirs = scaleUtc()
      .domain(stops.map((stop) => new Date(stop)))
      .range(places);
    for (let n = 0; n < 20; n += 1) {
      const at = Math.round(draw() * 3e12 - 5e11);
      assert.equal(mine(at), theirs(new Date(at)));
    }
    for (const stop of stops) assert.equal(mine(stop), theirs(new Date(stop)));
  }
});

test('the instant of a place is the one that stands there', () => {
  const axis = stretchedAxis(
    [
      {
        label: 'a',
        from: '2011-01-01T00:00:00Z',
        to: '2014-12-18T00:00:00Z',
        share: 0.2,
        compressed: true,
      },
      {
        label: 'b',
        from: '2014-12-18T00:00:00Z',
        to: '2014-12-29T00:00:00Z',
        share: 0.8,
        compressed: false,
      },
    ],
    900,
  );
  for (const x of [-20, 6, 100, 400, 894, 950]) {
    const at = new Date(Math.round(instantAt(axis, x))).toISOString();
    assert.ok(Math.abs(axis.x(at) - x) < 0.01, String(x));
  }
});
