import { originOf } from './anchor.ts';
import type { ChartMark } from './chart.ts';
import { legendOf, SAMPLE_WIDTH } from './legend.ts';
import { movedTo, paintMark, type Painted, type Palette } from './paint.ts';
import { tenth } from './percent.ts';
import { markPieces, pixelsFrom } from './svg-mark.ts';
import { textWidth } from './text-width.ts';

/** Height of a line, size of its words, room between a sample and its words, and between two entries. */
const [LINE, SIZE, NEAR, APART] = [20, 11, 8, 24];
const lane = { pitch: 14, thickness: 10 };

/** What the inks of a picture mean, in lines that fill a width, and how high they are; nothing for a picture without marks. */
export function legendShapes(
  marks: readonly ChartMark[],
  { left, top, width }: { left: number; top: number; width: number },
  colors: Palette,
): { shapes: Painted[]; height: number } {
  const shapes: Painted[] = [];
  let [x, y] = [left, top];
  const entries = legendOf(marks);
  for (const { words, mark } of entries) {
    const wide = SAMPLE_WIDTH + NEAR + textWidth(words, SIZE);
    if (x > left && x + wide > left + width) [x, y] = [left, y + LINE];
    const pieces = markPieces(mark, lane, '', tenth(originOf(mark.ink)) ?? 0, pixelsFrom(0));
    shapes.push(...movedTo(paintMark(mark, pieces, colors), x, y));
    const set = { 'font-family': 'monospace', 'font-size': SIZE, fill: colors.soft };
    const at = { x: tenth(x + SAMPLE_WIDTH + NEAR), y: y + 11 };
    shapes.push({ tag: 'text', attributes: { ...at, ...set }, text: words });
    x += wide + APART;
  }
  return { shapes, height: entries.length === 0 ? 0 : y - top + LINE };
}
