import { middleOf, middleOfWords, type ChartLane, type ChartMark } from './chart.ts';
import { anchorOf } from './anchor.ts';
import { MIN_BAR, MIN_SPAN, RADIUS, type Span } from './ink.ts';
import { percent, tenth } from './percent.ts';

/** One shape of a mark: an element of SVG and its attributes; an undefined one is left out. */
export interface Piece {
  tag: 'circle' | 'rect' | 'use';
  attributes: Readonly<Record<string, string | number | undefined>>;
}

/** How places and lengths are written: as parts of a width, or as pixels from some place. */
export interface Measure {
  place: (pixels: number) => string | number;
  length: (pixels: number) => string | number;
}

/** Parts of a width, for a figure that grows with its column. */
export function partsOf(width: number): Measure {
  const part = (pixels: number) => percent(pixels, width);
  return { place: part, length: part };
}

/** Pixels to a tenth, from a place that moves by itself. */
export function pixelsFrom(origin: number): Measure {
  return {
    place: (pixels) => tenth(pixels - origin) ?? 0,
    length: (pixels) => tenth(pixels) ?? 0,
  };
}

/** The ink of a mark as shapes, `x` being the place where it begins or the middle of a point. */
export function markPieces(
  mark: ChartMark,
  lane: Pick<ChartLane, 'pitch' | 'thickness'>,
  uid: string,
  x: string | number,
  measure: Measure,
): Piece[] {
  const { ink, state, event } = mark;
  const { shape, extent, core, fadeIn, fadeOut, open, widened } = ink;
  const middle = middleOf(lane, mark.row);
  /** What is said of the networks themselves is drawn thicker than what happened around them. */
  const thickness = state === 'other' ? 9 : lane.thickness;
  /** One source: the lower half of a mark. */
  const half = event.confidence === 'single-source';
  const height = half ? thickness / 2 : thickness;
  const y = half ? middle : middle - thickness / 2;
  const place = ([x0, x1]: Span, fixed?: number) => ({
    x: measure.place(x0),
    width: widened && fixed ? fixed : measure.length(x1 - x0),
    y,
    height,
  });
  const fill = state === 'unstable' ? `url(#${uid}hatch)` : undefined;
  const isPoint = shape === 'point';
  const isDiamond = isPoint && event.confidence === 'disputed';
  const pieces: Piece[] = [];
  const add = (tag: Piece['tag'], attributes: Piece['attributes']) => {
    pieces.push({ tag, attributes });
  };
  if (isPoint && !isDiamond)
    add('circle', { cx: x, cy: middle, r: RADIUS, class: half ? 'hollow' : undefined });
  if (isPoint && half) add('use', { href: `#${uid}half`, x, y: middle });
  if (isDiamond) add('use', { href: `#${uid}diamond`, x, y: middle, class: 'core' });
  if (shape === 'span') add('rect', { class: 'hollow', ...place(extent, MIN_SPAN) });
  if (fadeIn) add('rect', { ...place(fadeIn), fill, mask: `url(#${uid}in)` });
  if (core) add('rect', { class: 'core', ...place(core, MIN_BAR), fill });
  if (fadeOut) add('rect', { ...place(fadeOut), fill, mask: `url(#${uid}out)` });
  if (open) {
    const shift = widened && !isPoint ? MIN_SPAN : isPoint ? RADIUS : 0;
    add('use', {
      href: `#${uid}tail`,
      x: isPoint || widened ? x : measure.place(extent[1]),
      y: half && !isPoint ? middle + height / 2 : middle,
      class: 'tail',
      transform: shift ? `translate(${String(shift)})` : undefined,
    });
  }
  return pieces;
}

/** Attributes of the words of a mark; null for one without. */
export function wordsOf(
  { ink, label }: ChartMark,
  lane: Pick<ChartLane, 'pitch' | 'fontSize'>,
  measure: Measure,
): Piece['attributes'] | null {
  if (!label) return null;
  const { x, dx, end } = anchorOf(ink, label);
  return {
    x: measure.place(x),
    dx: tenth(dx),
    y: tenth(middleOfWords(lane, label) + lane.fontSize * 0.35),
    class: end ? 'end' : undefined,
  };
}

/** Classes of a mark: what is said of its confidence and of the networks, and how much it weighs. */
export function markClasses({ event, state, highlight }: ChartMark): string[] {
  const { confidence, importance } = event;
  const kinds = [confidence !== 'confirmed' && confidence, state !== 'other' && state];
  const weights = [importance === 1 && 'minor', highlight && 'highlight'];
  return ['m', ...kinds, ...weights].filter((name) => name !== false);
}
