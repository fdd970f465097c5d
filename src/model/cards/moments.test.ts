/**
 * The strip and the time axis of a card. A green run does not prove that a reader sees which moment is meant.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { eventWith, small } from '../../../tests/fixtures/small.ts';
import type { Event } from '../../schema/event.ts';
import { evenAxis, wholeAxis } from '../chart/window-axis.ts';
import { lightColors } from '../figures/palettes.ts';
import { drawMoments } from './moments.ts';

const record = small();
const { strip, stretches } = record.site;
const WIDTH = 500;
const axis = evenAxis(Date.parse(strip.from), Date.parse(strip.to), WIDTH);

/** An instant so far into the period of the strip, 0 to 1. */
const into = (part: number): string => {
  const [from, to] = [Date.parse(strip.from), Date.parse(strip.to)];
  return new Date(from + part * (to - from)).toISOString();
};

const eventOf = (earliest: string, latest: string, more: Partial<Event> = {}): Event =>
  eventWith({ start: { earliest, latest }, end: null, endState: 'none', kind: 'note', ...more });

const draw = (events: readonly Event[], on: 'strip' | 'timeline' = 'strip') =>
  drawMoments(record, events, on, WIDTH, lightColors);

/** Places of the lines under the mark that is lit. */
const columns = (...given: Parameters<typeof draw>): number[] =>
  draw(...given)
    .shapes.filter(({ tag, attributes }) => tag === 'line' && attributes['stroke-width'] === 1.5)
    .filter(({ attributes }) => attributes['stroke'] === lightColors.ink)
    .map(({ attributes }) => Number(attributes['x1']));

const near = (found: number | undefined, wanted: number): void => {
  assert.ok(Math.abs((found ?? NaN) - wanted) < 0.1, `${String(found)}, not ${String(wanted)}`);
};

suite('the moment of an event', () => {
  test('that is one instant is one line at its place', () => {
    const at = into(0.3);
    const [x, ...more] = columns([eventOf(at, at)]);
    near(x, axis.x(at));
    assert.deepEqual(more, []);
  });

  test('that is not settled is two lines at its bounds, under an outline without a core', () => {
    const event = eventOf(into(0.2), into(0.6), { confidence: 'confirmed' });
    const [x0, x1, ...more] = columns([event]);
    near(x0, axis.x(into(0.2)));
    near(x1, axis.x(into(0.6)));
    assert.deepEqual(more, []);
    const marks = draw([event]).shapes.filter(({ attributes }) => 'transform' in attributes);
    assert.deepEqual(
      marks.map(({ tag, attributes }) => [tag, attributes['fill']]),
      [['rect', 'none']],
    );
  });

  test('that is too short to be seen between two lines is one', () => {
    const end = { earliest: into(0.3005), latest: into(0.3005) };
    const [, ...more] = columns([eventOf(into(0.3), into(0.3), { end, endState: 'exact' })]);
    assert.deepEqual(more, []);
  });

  test('outside of the strip stands at its place on the whole axis', () => {
    const at = stretches[0]?.from ?? '';
    near(columns([eventOf(at, at)], 'timeline')[0], wholeAxis(stretches, WIDTH).x(at));
  });
});

suite('many events', () => {
  const at = into(0.3);
  const many = Array.from({ length: 40 }, (_, index) =>
    eventOf(at, at, {
      id: `event-${String(index)}`,
      importance: index === 39 ? 3 : 1,
      confidence: 'confirmed',
    }),
  );

  test('take no more room than there is, the most important first', () => {
    assert.ok(draw(many).height < 200);
    const circles = draw(many).shapes.filter(({ tag }) => tag === 'circle');
    assert.ok(circles.length < 20);
    assert.ok(circles.some(({ attributes }) => attributes['fill'] === lightColors.ink));
  });

  test('have no lines under them', () => {
    assert.deepEqual(columns(many), []);
  });
});

test('what is gone is never filled in the strip', () => {
  const red = draw([]).shapes.filter(({ attributes }) => attributes['fill'] === lightColors.gone);
  for (const { attributes } of red) assert.equal(attributes['height'], 1.5);
  assert.ok(draw([]).shapes.some(({ attributes }) => attributes['stroke'] === lightColors.gone));
});
