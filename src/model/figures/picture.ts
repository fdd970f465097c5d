import { movedTo, type Palette } from '../chart/paint.ts';
import type { Scene } from '../chart/scene.ts';
import type { Figure } from '../../schema/figure.ts';
import { Pen } from './pen.ts';
import type { Plan } from './plan.ts';

/** Room around the picture of a figure, and its width within. */
const [MARGIN, WIDTH] = [24, 720];

/** What a figure says of its origin where it rests on statements. */
export const STATEMENTS = 'Built from published statements, not a measurement.';

/** A figure that stands alone: title, what it shows, drawing, note, and whose it is. */
export function figureScene(
  { title, says, statements, note }: Figure,
  plan: Plan,
  cites: readonly string[],
  colors: Palette,
): Scene {
  const pen = new Pen(colors);
  let y = pen.tell(MARGIN, MARGIN, title, WIDTH, { size: 18, bold: true, fill: colors.ink });
  y = pen.tell(MARGIN, y + 4, says, WIDTH) + 20;
  const drawing = plan.draw(WIDTH, colors);
  const moved = movedTo(drawing.shapes, MARGIN, Math.round(y));
  y += drawing.height + 14;
  for (const words of [note, statements ? STATEMENTS : null])
    if (words !== null) y = pen.tell(MARGIN, y, words, WIDTH, { size: 11 }) + 4;
  for (const words of cites) y = pen.tell(MARGIN, y + 4, words, WIDTH, { size: 11 });
  return {
    width: WIDTH + 2 * MARGIN,
    height: Math.ceil(y + MARGIN),
    title,
    paper: colors.paper,
    shapes: [...pen.shapes, ...moved],
  };
}
