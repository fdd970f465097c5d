import type { Axis } from './axis.ts';
import type { Painted, Palette } from './paint.ts';
import { tenth } from './percent.ts';
import { stripPieces, type StripPiece } from './strip-pieces.ts';
import { BAND, drawStrip, ROWS, type StripData } from './strip.ts';

/** The strip of the networks as a picture has it. */
export interface SceneStrip {
  data: StripData;
  /** What its rows are, and what they rest on. */
  name: string;
  rests: string;
}

/** Height of the strip in pixels. */
export const STRIP_HEIGHT = ROWS * (BAND.thickness + BAND.gap) - BAND.gap;

/** The strip on an axis whose left end and whose top stand at a place; nothing where the axis does not show its period. */
export function stripShapes(
  { series, from, to }: StripData,
  axis: Axis,
  [left, top]: readonly [left: number, top: number],
  colors: Palette,
): Painted[] {
  const { x0, segments } = drawStrip(series, axis, { from, to });
  return segments.flatMap((segment) => {
    const y = top + segment.row * (BAND.thickness + BAND.gap);
    return stripPieces(segment, BAND.thickness)
      .map((piece): StripPiece => {
        const [start, end] = piece.span;
        return { ...piece, span: [x0 + start, x0 + end], y: y + piece.y };
      })
      .filter(({ span: [start, end] }) => end >= 0 && start <= axis.width)
      .map((piece) => paintPiece(piece, left, colors));
  });
}

/** What strip.css says of the shapes of a strip, as attributes. */
function paintPiece(
  { tag, ink, span: [x0, x1], y, height, fade }: StripPiece,
  left: number,
  colors: Palette,
): Painted {
  const [start, end] = [tenth(left + x0) ?? 0, tenth(left + x1) ?? 0];
  if (tag === 'line') {
    const unknown = ink === 'unknown';
    return {
      tag,
      attributes: {
        x1: start,
        x2: end,
        y1: tenth(y),
        y2: tenth(y + height),
        stroke: unknown ? colors.line : colors.gone,
        'stroke-width': unknown ? 2 : 1.5,
        'stroke-dasharray': unknown ? '2 4' : ink === 'said-gone' ? '4 2' : undefined,
      },
    };
  }
  const fill = { unstable: 'url(#hatch)', edge: colors.gone }[ink as string] ?? colors.visible;
  return {
    tag,
    attributes: {
      x: start,
      y: tenth(y),
      width: tenth(x1 - x0) ?? 0,
      height,
      fill,
      mask: fade ? `url(#${fade})` : undefined,
    },
  };
}
