import { originOf } from './anchor.ts';
import type { ChartMark } from './chart.ts';
import type { Cell } from './crowd.ts';
import { movedTo, paintMark, type Out, type Painted, type Palette } from './paint.ts';
import { tenth } from './percent.ts';
import { markPieces, pixelsFrom, wordsOf } from './svg-mark.ts';
import type { WindowLane } from './window.ts';

/** The marks and counts of a lane whose left end and whose top stand at a place. */
export function laneShapes(
  lane: WindowLane,
  [left, top]: readonly [left: number, top: number],
  colors: Palette,
  out: (id: string) => Out,
): Painted[] {
  const marks = lane.marks.flatMap((mark) => markShapes(mark, lane, colors, out(mark.event.id)));
  const counts = lane.cells.flatMap((cell) => countShapes(cell, lane, colors));
  return movedTo([...marks, ...counts], left, top);
}

function markShapes(mark: ChartMark, lane: WindowLane, colors: Palette, said: Out): Painted[] {
  const measure = pixelsFrom(0);
  const pieces = markPieces(mark, lane, '', tenth(originOf(mark.ink)) ?? 0, measure);
  const words = wordsOf(mark, lane, measure);
  const inked = paintMark(mark, pieces, colors, said);
  if (!words) return inked;
  const { x, dx, y, class: kind } = words;
  const attributes = {
    ...{ x, dx, y },
    fill: mark.event.importance === 1 || said !== 'out' ? colors.soft : colors.ink,
    'font-family': 'monospace',
    'font-size': lane.fontSize,
    'text-anchor': kind === 'end' ? 'end' : undefined,
  };
  return [...inked, { tag: 'text', attributes, text: mark.event.label }];
}

/** Events that stand too close to be told apart, as one count. */
function countShapes({ x0, x1, events }: Cell, lane: WindowLane, colors: Palette): Painted[] {
  const y = lane.height - lane.pitch;
  return [
    {
      tag: 'rect',
      attributes: {
        x: tenth(x0 + 1),
        y: y + 1,
        width: tenth(x1 - x0 - 2),
        height: lane.pitch - 3,
        fill: colors.paper,
        stroke: colors.line,
      },
    },
    {
      tag: 'text',
      attributes: {
        x: tenth((x0 + x1) / 2),
        y: y + lane.pitch / 2 + 3,
        fill: colors.soft,
        'font-family': 'monospace',
        'font-size': 10,
        'text-anchor': 'middle',
      },
      text: `+${String(events.length)}`,
    },
  ];
}
