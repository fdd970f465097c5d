/**
 * A bounded time as ink: what is known is solid, what is not is not. A green run does not prove that a page draws what is computed here.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { eventWith } from '../../../tests/fixtures/small.ts';
import { plainAxis } from './axis.ts';
import { inkOf, MIN_BAR, MIN_SPAN, RADIUS } from './ink.ts';

const at = (instant: string) => ({ earliest: instant, latest: instant });
const between = (earliest: string, latest: string) => ({ earliest, latest });
/** Ten pixels an hour. */
const { x } = plainAxis('2014-12-22T00:00:00Z', '2014-12-24T00:00:00Z', 480, 0);
const draw = (changes: Parameters<typeof eventWith>[0]) =>
  inkOf(eventWith({ end: null, endPrecision: null, endState: 'none', ...changes }), x);

suite('ink', () => {
  test('makes a point of one known instant', () => {
    const ink = draw({ start: at('2014-12-22T12:00:00Z') });
    assert.equal(ink.shape, 'point');
    assert.deepEqual(ink.extent, [120 - RADIUS, 120 + RADIUS]);
  });

  test('makes an outline without a core of an instant that is only bounded', () => {
    const ink = draw({ start: between('2014-12-22T05:00:00Z', '2014-12-23T05:00:00Z') });
    assert.equal(ink.shape, 'span');
    assert.deepEqual(ink.extent, [50, 290]);
    assert.equal(ink.core, null);
  });

  test('makes a solid bar of a time whose ends are known', () => {
    const ink = draw({
      start: at('2014-12-22T16:00:00Z'),
      end: at('2014-12-23T02:00:00Z'),
      endState: 'exact',
    });
    assert.deepEqual(
      [ink.shape, ink.core, ink.fadeIn, ink.fadeOut],
      ['bar', [160, 260], null, null],
    );
  });

  test('fades a bar where a bound is not settled, and only there', () => {
    const ink = draw({
      start: between('2014-12-22T10:00:00Z', '2014-12-22T12:00:00Z'),
      end: between('2014-12-22T18:00:00Z', '2014-12-23T00:00:00Z'),
      endState: 'approximate',
    });
    assert.deepEqual(
      [ink.fadeIn, ink.core, ink.fadeOut],
      [
        [100, 120],
        [120, 180],
        [180, 240],
      ],
    );
    assert.deepEqual(ink.extent, [100, 240]);
  });

  test('has no core where the start may be after the end', () => {
    const day = between('2014-12-22T15:00:00Z', '2014-12-23T14:59:59Z');
    const ink = draw({ start: day, end: day, endState: 'approximate' });
    assert.equal(ink.shape, 'span');
    assert.equal(ink.core, null);
  });

  test('stays open where it ended and no time is known, and claims no length', () => {
    const ink = draw({
      start: between('2014-12-23T07:00:00Z', '2014-12-23T08:00:00Z'),
      endState: 'unknown',
    });
    assert.deepEqual([ink.open, ink.core, ink.extent], [true, null, [310, 320]]);
    assert.equal(draw({ start: at('2014-12-23T07:00:00Z'), endState: 'unknown' }).open, true);
  });

  test('can be seen however short its time, and says that it is widened', () => {
    const squeezed = plainAxis('2011-01-01T00:00:00Z', '2025-01-01T00:00:00Z', 100).x;
    const short = eventWith({
      start: at('2014-12-23T15:41:00Z'),
      end: at('2014-12-23T16:12:00Z'),
      endPrecision: 'minute',
      endState: 'exact',
    });
    const bar = inkOf(short, squeezed);
    assert.equal(bar.widened, true);
    assert.ok(Math.abs(bar.extent[1] - bar.extent[0] - MIN_BAR) < 1e-9);
    const day = between('2014-12-22T05:00:00Z', '2014-12-23T04:59:59Z');
    const span = inkOf(
      eventWith({ start: day, end: null, endPrecision: null, endState: 'none' }),
      squeezed,
    );
    assert.equal(span.widened, true);
    assert.ok(Math.abs(span.extent[1] - span.extent[0] - MIN_SPAN) < 1e-9);
    assert.equal(inkOf(short, x).widened, false);
  });
});
