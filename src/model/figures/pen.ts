import type { Painted, Palette } from '../chart/paint.ts';
import { tenth } from '../chart/percent.ts';
import { textWidth } from '../chart/text-width.ts';
import { breakLines } from '../chart/wrap.ts';

/** How words are set; 12 pixels, soft and from their left end where nothing is said. */
export interface Setting {
  size?: number;
  fill?: string;
  bold?: boolean;
  /** Which part of the words stands at the place. */
  at?: 'start' | 'middle' | 'end';
}

/** Height of a line of words, as a part of their size. */
const LEADING = 1.4;

/** Collects the shapes of a drawing, back to front. */
export class Pen {
  readonly shapes: Painted[] = [];
  readonly colors: Palette;

  constructor(colors: Palette) {
    this.colors = colors;
  }

  /** A shape with its attributes, numbers to a tenth. */
  draw(tag: Painted['tag'], attributes: Painted['attributes'], text?: string): void {
    const rounded = Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'number' ? tenth(value) : value,
    ]);
    this.shapes.push({
      tag,
      attributes: Object.fromEntries(rounded) as Painted['attributes'],
      text,
    });
  }

  /** A filled box. */
  box(x: number, y: number, width: number, height: number, fill: string, more: object = {}): void {
    this.draw('rect', { x, y, width, height, fill, ...more });
  }

  /** A line. */
  line(x1: number, y1: number, x2: number, y2: number, stroke: string, more: object = {}): void {
    this.draw('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1, ...more });
  }

  /** A point. */
  dot(cx: number, cy: number, r: number, fill: string, more: object = {}): void {
    this.draw('circle', { cx, cy, r, fill, ...more });
  }

  /** Words on one line, `y` being where they stand on. */
  say(x: number, y: number, words: string, setting: Setting = {}): void {
    const { size = 12, fill = this.colors.soft, bold = false, at = 'start' } = setting;
    const anchor = at === 'start' ? {} : { 'text-anchor': at };
    const weight = bold ? { 'font-weight': 600 } : {};
    const set = { 'font-family': 'monospace', 'font-size': size };
    this.draw('text', { x, y, fill, ...set, ...weight, ...anchor }, words);
  }

  /** Words in lines no wider than a width, from a top; what it returns is where they end. */
  tell(x: number, top: number, words: string, width: number, setting: Setting = {}): number {
    const size = setting.size ?? 12;
    const lines = breakLines(words, size, width);
    for (const [index, line] of lines.entries())
      this.say(x, top + size + index * size * LEADING, line, setting);
    return top + lines.length * size * LEADING;
  }
}

/** Width of words on one line, in pixels. */
export function widthOf(words: string, size = 12): number {
  return textWidth(words, size);
}
