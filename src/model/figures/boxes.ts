import type { Painted } from '../chart/paint.ts';
import { textWidth } from '../chart/text-width.ts';

/** Words of a drawing with the room that they take, in pixels. */
export interface WordBox {
  words: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** The words of a drawing as boxes, reckoned from the advance of the face. */
export function boxesOf(shapes: readonly Painted[]): WordBox[] {
  return shapes.flatMap(({ tag, attributes, text }) => {
    if (tag !== 'text' || text === undefined) return [];
    const size = Number(attributes['font-size']);
    const [x, y] = [Number(attributes['x'] ?? 0), Number(attributes['y'] ?? 0)];
    const width = textWidth(text, size);
    const part =
      { start: 0, middle: 0.5, end: 1 }[String(attributes['text-anchor'] ?? 'start')] ?? 0;
    const x0 = x - part * width;
    return [{ words: text, x0, x1: x0 + width, y0: y - size * 0.8, y1: y + size * 0.25 }];
  });
}
