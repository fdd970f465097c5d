import type { Painted } from '../chart/paint.ts';
import { textWidth } from '../chart/text-width.ts';

/** Words at a place of a drawing, in its pixels. */
export interface Words {
  text: string;
  /** Left end, and the line on which they stand. */
  x: number;
  y: number;
  size: number;
  fill: string;
}

/** Takes the words out of a drawing: those of a card are set with the fonts of the site, not with those of a machine.
 * Throws for words that are turned or enlarged. */
export function splitWords(shapes: readonly Painted[]): { drawn: Painted[]; words: Words[] } {
  return {
    drawn: shapes.filter(({ tag }) => tag !== 'text'),
    words: shapes.flatMap(({ tag, attributes, text = '' }): Words[] => {
      if (tag !== 'text') return [];
      const { x = 0, y = 0, fill = '', transform = '' } = attributes;
      const size = Number(attributes['font-size']);
      const moved = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(String(transform));
      if (transform !== '' && !moved) throw new Error(`words cannot stand at ${String(transform)}`);
      const [, dx = 0, dy = 0] = moved ?? [];
      const wide = textWidth(text, size);
      const back = { middle: wide / 2, end: wide }[String(attributes['text-anchor'])] ?? 0;
      const left = Number(x) + Number(dx) - back;
      return [{ text, x: left, y: Number(y) + Number(dy), size, fill: String(fill) }];
    }),
  };
}
