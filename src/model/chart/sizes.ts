import type { VisibilityStep } from '../../schema/visibility.ts';
import type { Axis } from './axis.ts';
import { lossesIn, type Loss } from './losses.ts';
import { LABEL_GAP } from './row.ts';
import { textWidth } from './text-width.ts';
import { ticksOf } from './ticks.ts';

/** Widths for which a strip is lettered, in pixels: the least of a small, a medium and a large column. */
export const SIZES = { s: 268, m: 570, l: 900 } as const;

/** The least width of the chart of all events as it is built, in pixels; chart.css lets it scroll sideways below that. */
export const CHART_WIDTH = 920;

/** Name of a width. */
export type Size = keyof typeof SIZES;

/** Words of a strip, or a bare line. */
export interface Lettering {
  /** Place as a part of the width, 0 to 1. */
  at: number;
  /** From there to the words, in pixels that stay. */
  dx: number;
  /** Words; null for a bare line. */
  words: string | null;
}

/** Words of a strip with the sizes in which they have room. */
export interface Sized extends Lettering {
  sizes: Size[];
}

/** An axis for a width. */
type AxisOf = (width: number) => Axis;

/** The ticks of a strip in every size, each once. */
export function sizedTicks(axisOf: AxisOf, fontSize: number): Sized[] {
  return merge((width) =>
    ticksOf(axisOf(width), fontSize).map(({ x, label }) => ({
      at: x / width,
      dx: 3,
      words: label,
    })),
  );
}

/** How long each loss lasted, over the strip; where there is no room for all, the longest stay. */
export function sizedLosses(
  series: readonly VisibilityStep[],
  axisOf: AxisOf,
  fontSize: number,
): Sized[] {
  return merge((width) => {
    const axis = axisOf(width);
    let shown = lossesIn(series).filter(({ from, to }) => axis.x(from) < width && axis.x(to) > 0);
    for (;;) {
      const letters = spread(shown, axis, fontSize);
      if (letters) return letters;
      const shortest = Math.min(...shown.map(({ minutes }) => minutes));
      shown = shown.filter(({ minutes }) => minutes > shortest);
    }
  });
}

/** Sets words over their holes, moved left where the next words stand; null where one would lose its hole. */
function spread(losses: readonly Loss[], axis: Axis, fontSize: number): Lettering[] | null {
  let right = axis.width;
  const letters: Lettering[] = [];
  for (const { from, to, words } of [...losses].reverse()) {
    const [x0, x1] = [Math.max(0, axis.x(from)), axis.x(to)];
    const length = textWidth(words, fontSize);
    const start = Math.min(x0, right - length);
    if (start < 0 || start + length < x1) return null;
    letters.unshift({ at: x0 / axis.width, dx: start - x0, words });
    right = start - LABEL_GAP;
  }
  return letters;
}

function merge(drawn: (width: number) => Lettering[]): Sized[] {
  const found = new Map<string, Sized>();
  for (const size of Object.keys(SIZES) as Size[]) {
    for (const letters of drawn(SIZES[size])) {
      const key = [letters.at.toFixed(3), letters.dx.toFixed(1), letters.words].join(' ');
      const known = found.get(key) ?? { ...letters, sizes: [] };
      known.sizes.push(size);
      found.set(key, known);
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
