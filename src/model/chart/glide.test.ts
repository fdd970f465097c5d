/**
 * Spans in motion. A green run does not prove that a hand and a picture move together: the browser tests do that.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomLcg } from 'd3';
import { instantAt, stretchedAxis } from './axis.ts';
import { between, entry, shifted, zoomed } from './glide.ts';

const frame = { from: Date.parse('2011-01-01'), to: Date.parse('2025-12-31') };
const axis = stretchedAxis(
  [
    {
      label: '',
      from: '2011-01-01T00:00:00Z',
      to: '2014-12-18T00:00:00Z',
      share: 0.2,
      compressed: true,
    },
    {
      label: '',
      from: '2014-12-18T00:00:00Z',
      to: '2014-12-29T00:00:00Z',
      share: 0.6,
      compressed: false,
    },
    {
      label: '',
      from: '2014-12-29T00:00:00Z',
      to: '2025-12-31T00:00:00Z',
      share: 0.2,
      compressed: true,
    },
  ],
  920,
);

test('a span stays in the frame and is never shorter than ten minutes', () => {
  const draw = randomLcg(0.2);
  let span = frame;
  for (let n = 0; n < 2000; n += 1) {
    const at = span.from + draw() * (span.to - span.from);
    span =
      draw() < 0.5
        ? zoomed(span, at, 0.2 + draw() * 4, frame)
        : shifted(span, (draw() - 0.5) * 1e11, frame);
    assert.ok(span.from >= frame.from && span.to <= frame.to + 1e-3);
    assert.ok(span.to - span.from >= 599_999);
  }
});

test('zooming keeps the instant under the pointer, but at the ends of the frame', () => {
  const span = { from: Date.parse('2014-12-20'), to: Date.parse('2014-12-24') };
  const at = Date.parse('2014-12-22T16:15Z');
  const next = zoomed(span, at, 3, frame);
  const share = ({ from, to }: typeof span) => (at - from) / (to - from);
  assert.ok(Math.abs(share(span) - share(next)) < 1e-9);
});

test('coming in from the whole period keeps the instant and the scale under the pointer', () => {
  for (const x of [200, 400, 700]) {
    const span = entry(axis, x, { seen: x, width: 920 }, 1, frame);
    const at = instantAt(axis, x);
    assert.ok(Math.abs(span.from + (x / 920) * (span.to - span.from) - at) < 1);
  }
  const far = entry(axis, 900, { seen: 900, width: 920 }, 1, frame);
  assert.ok(far.to - far.from < frame.to - frame.from);
});

test('what lies between two spans begins with the one and ends with the other', () => {
  const a = { from: Date.parse('2014-12-01'), to: Date.parse('2014-12-31') };
  const b = { from: Date.parse('2014-12-22'), to: Date.parse('2014-12-23') };
  assert.deepEqual(between(a, b, 0), a);
  const last = between(a, b, 1);
  assert.ok(Math.abs(last.from - b.from) < 1 && Math.abs(last.to - b.to) < 1);
});
