import { EDGE } from '../../../model/chart/axis.ts';
import { entry, shifted, zoomed, type Span } from '../../../model/chart/glide.ts';
import { panBy, showRange, zoomAround } from '../../../model/explorer/actions.ts';
import { MINUTE } from '../../../model/explorer/range.ts';
import type { View } from '../../../model/explorer/state.ts';
import type { Helm, LivingChart } from './living.client.ts';
import type { Hand } from './pointer.client.ts';
import type { Ask } from './buttons.client.ts';

/** Parts of the range: one press of a button moves it by the first, one step of a handle by the second. */
const [MOVE, STEP] = [0.5, 0.02];

/** Moves a window by hand: a drag, a pinch and a wheel, from the chart of the build too. */
export function handOf(chart: LivingChart): Hand {
  let grabbed: { x: number; span: Span; width: number } | null = null;

  /** The range under the hand; from the chart of the build one comes in at the scale under it. */
  const begin = (x: number, factor: number): Span => {
    if (!chart.isStill && !chart.isWhole(chart.span)) return chart.span;
    const { axis, scrolled } = chart.axis();
    const width = chart.still.surface.clientWidth;
    const seen = { seen: x - EDGE, width: width - 2 * EDGE };
    return entry(axis, x + scrolled, seen, factor, chart.explorer.frame);
  };
  const instant = (span: Span, x: number, width: number) =>
    span.from + ((x - EDGE) / (width - 2 * EDGE)) * (span.to - span.from);

  return {
    grab: (x) => {
      grabbed = { x, span: begin(x, 1), width: chart.still.surface.clientWidth };
    },
    move: (x, factor) => {
      if (!grabbed) return;
      const { frame } = chart.explorer;
      const { span, width } = grabbed;
      const closer = zoomed(span, instant(span, grabbed.x, width), factor, frame);
      const by = ((grabbed.x - x) / (width - 2 * EDGE)) * (closer.to - closer.from);
      chart.motion.to(shifted(closer, by, frame));
    },
    wheel: (x, factor) => {
      const { frame } = chart.explorer;
      const whole = chart.isStill || chart.isWhole(chart.span);
      if (whole && factor <= 1) return;
      const span = begin(x, factor);
      const at = instant(span, x, chart.still.surface.clientWidth);
      chart.motion.to(whole ? span : zoomed(span, at, factor, frame));
      chart.motion.endSoon();
    },
    release: () => {
      grabbed = null;
      chart.motion.end();
    },
  };
}

/** What the buttons, the keys and the strip ask of a chart. */
export function helmOf(chart: LivingChart, settled: () => void): Helm {
  const { explorer, motion } = chart;
  const { frame, data } = explorer;
  return {
    settled,
    ask: (what) => {
      explorer.update((view) => asked(what, view), 'replace');
    },
    overview: {
      show: ({ from, to }) => {
        const least = 10 * MINUTE;
        const [a, b] = [Math.min(from, to), Math.max(from, to)];
        motion.to(shifted({ from: a, to: Math.max(b, a + least) }, 0, frame));
      },
      around: (instant, x) => {
        motion.stop();
        const { from, to } = explorer.view();
        const { axis } = chart.axis();
        const span = chart.isWhole(chart.span)
          ? entry(axis, x, { seen: axis.width / 2, width: axis.width }, 1, frame)
          : shifted({ from: instant - (to - from) / 2, to: instant + (to - from) / 2 }, 0, frame);
        explorer.update((view) => showRange(view, span.from, span.to, frame), 'replace');
      },
      release: () => {
        motion.end();
      },
      step: (end, steps) => {
        motion.stop();
        explorer.update((view) => {
          const size = Math.max(
            MINUTE,
            Math.round(((view.to - view.from) * STEP) / MINUTE) * MINUTE,
          );
          const ends = { from: view.from, to: view.to };
          const moved = Math.min(frame.to, Math.max(frame.from, ends[end] + steps * size));
          const other = end === 'from' ? ends.to : ends.from;
          const least = 10 * MINUTE;
          ends[end] =
            end === 'from' ? Math.min(moved, other - least) : Math.max(moved, other + least);
          return showRange(view, ends.from, ends.to, frame);
        }, 'replace');
      },
    },
  };

  function asked(what: Ask, view: View): View {
    const length = view.to - view.from;
    const middle = (view.from + view.to) / 2;
    switch (what) {
      case 'earlier':
        return panBy(view, -length * MOVE, frame);
      case 'later':
        return panBy(view, length * MOVE, frame);
      case 'whole':
        return showRange(view, frame.from, frame.to, frame);
      case 'out':
        return zoomAround(view, middle, 1 / 2, frame);
      case 'in':
        return chart.isWhole(chart.span)
          ? widest(view)
          : zoomAround(view, chart.focusAt() ?? middle, 2, frame);
    }
  }

  /** The stretch that has most room on the axis. */
  function widest(view: View): View {
    const [most] = [...data.stretches].sort((a, b) => b.share - a.share);
    return most ? showRange(view, Date.parse(most.from), Date.parse(most.to), frame) : view;
  }
}
