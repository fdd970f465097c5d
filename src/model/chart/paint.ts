import type { ChartMark } from './chart.ts';
import type { Piece } from './svg-mark.ts';

/** The colors of a picture, as a browser reckons them. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
  line: string;
  gone: string;
  unstable: string;
  visible: string;
}

/** Whether a mark was out by the day that is asked for. */
export type Out = 'out' | 'not-yet' | 'unknown';

/** A shape of a picture that stands alone: its paint is in its attributes. */
export interface Painted {
  tag: Piece['tag'] | 'line' | 'path' | 'text';
  attributes: Readonly<Record<string, string | number | undefined>>;
  text?: string | undefined;
}

/** Shapes moved to a place, those that stand at one of their own too. */
export function movedTo(shapes: readonly Painted[], x: number, y: number): Painted[] {
  const move = `translate(${String(x)} ${String(y)})`;
  return shapes.map(({ tag, attributes, text }) => {
    const own = attributes['transform'];
    const transform = own === undefined ? move : `${move} ${String(own)}`;
    return { tag, attributes: { ...attributes, transform }, text };
  });
}

/** What a style sheet says of the shapes of a mark, as attributes; chart.css says the same of the page. */
export function paintMark(
  { event, state }: ChartMark,
  pieces: readonly Piece[],
  colors: Palette,
  out: Out = 'out',
): Painted[] {
  const base = event.importance === 1 || out !== 'out' ? colors.soft : colors.ink;
  const edge = { gone: colors.gone, unstable: colors.unstable, other: base }[state];
  const disputed = event.confidence === 'disputed';
  return pieces.map(({ tag, attributes }) => {
    const { class: kind, fill: given, ...rest } = attributes;
    const fill = given ?? (state === 'gone' ? colors.gone : base);
    if (kind === 'tail')
      return {
        tag,
        attributes: {
          ...rest,
          fill: 'none',
          stroke: edge,
          'stroke-width': 2,
          'stroke-dasharray': '2 3',
        },
      };
    if (out !== 'out')
      return {
        tag,
        attributes: {
          ...rest,
          fill: colors.paper,
          stroke: base,
          'stroke-width': 1,
          'stroke-dasharray': out === 'not-yet' ? '1 2' : '4 2',
        },
      };
    const hollow = kind === 'hollow';
    const outlined = hollow || (disputed && kind === 'core');
    return {
      tag,
      attributes: {
        ...rest,
        fill: hollow ? 'none' : fill,
        'fill-opacity': disputed ? 0.25 : undefined,
        stroke: outlined ? edge : undefined,
        'stroke-width': outlined ? 1.25 : undefined,
        'stroke-dasharray': outlined && disputed ? '3 2' : undefined,
      },
    };
  });
}
