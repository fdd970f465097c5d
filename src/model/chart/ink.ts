import type { Event } from '../../schema/event.ts';

/** From one pixel to another. */
export type Span = readonly [x0: number, x1: number];

/**
 * A bounded time as ink; time-words.ts says the same in words.
 * A `point` is one known instant. A `span` is an outline without a core: it happened, or began, at some
 * time within. A `bar` lasted: its core is certain, its ends fade where a bound is not settled.
 */
export interface Ink {
  shape: 'point' | 'span' | 'bar';
  /** The whole extent, with fading ends, without an open one. */
  extent: Span;
  /** What is certain; only a bar has one. */
  core: Span | null;
  /** Where it began, if that is wide enough to be seen. */
  fadeIn: Span | null;
  /** Where it ended, if that is wide enough to be seen. */
  fadeOut: Span | null;
  /** Whether it went on and no end is known. */
  open: boolean;
  /** Whether it is drawn wider than its time, so that it can be seen. */
  widened: boolean;
}

/** Radius of a point. */
export const RADIUS = 4.5;
/** A bar is at least this wide, however short its time. */
export const MIN_BAR = 3;
/** A span is at least this wide, so that its inside shows as empty. */
export const MIN_SPAN = 7;
/** Length of the dotted line that stands for an end not known. */
export const OPEN_TAIL = 14;
/** A bound narrower than this is drawn as settled: a fade could not be seen. */
const MIN_FADE = 2;

/** Draws the time of an event on a scale. */
export function inkOf(
  event: Pick<Event, 'start' | 'end' | 'endState'>,
  x: (instant: string) => number,
): Ink {
  const { start, end, endState } = event;
  const begun: Span = [x(start.earliest), x(start.latest)];
  if (end && start.latest < end.earliest) {
    return bar(begun, [x(end.earliest), x(end.latest)]);
  }
  const open = endState === 'unknown';
  const instant = start.earliest === start.latest && !end;
  if (instant) {
    return {
      ...span(begun, open),
      shape: 'point',
      extent: [begun[0] - RADIUS, begun[0] + RADIUS],
      widened: true,
    };
  }
  return span([begun[0], end ? x(end.latest) : begun[1]], open);
}

function bar(begun: Span, ended: Span): Ink {
  const fadeIn = isSeen(begun) ? begun : null;
  const fadeOut = isSeen(ended) ? ended : null;
  const x0 = fadeIn ? begun[1] : begun[0];
  const x1 = fadeOut ? ended[0] : ended[1];
  const widened = !fadeIn && !fadeOut && x1 - x0 < MIN_BAR;
  const core: Span = [x0, widened ? x0 + MIN_BAR : x1];
  const extent: Span = [fadeIn?.[0] ?? core[0], fadeOut?.[1] ?? core[1]];
  return { shape: 'bar', extent, core, fadeIn, fadeOut, open: false, widened };
}

function span([x0, x1]: Span, open: boolean): Ink {
  const widened = x1 - x0 < MIN_SPAN;
  const extent: Span = [x0, widened ? x0 + MIN_SPAN : x1];
  return { shape: 'span', extent, core: null, fadeIn: null, fadeOut: null, open, widened };
}

function isSeen([x0, x1]: Span): boolean {
  return x1 - x0 >= MIN_FADE;
}
