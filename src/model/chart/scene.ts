import { originOf } from './anchor.ts';
import { paintMark, type Out, type Painted, type Palette } from './paint.ts';
import { tenth } from './percent.ts';
import { markPieces, pixelsFrom, wordsOf } from './svg-mark.ts';
import { ticksOf, type Tick } from './ticks.ts';
import { windowTicks, type ZoneWords } from './window-ticks.ts';
import type { WindowAxis } from './window-axis.ts';
import type { WindowLane } from './window.ts';
import { wrap } from './wrap.ts';

/** A picture of a view that stands alone: shapes in pixels, back to front. */
export interface Scene {
  width: number;
  height: number;
  /** Its title, for those who do not see it. */
  title: string;
  paper: string;
  shapes: Painted[];
}

/** What a picture is made from. */
export interface SceneInput {
  axis: WindowAxis;
  lanes: readonly WindowLane[];
  zone: string;
  zoneWords: ZoneWords;
  colors: Palette;
  out: (id: string) => Out;
  title: string;
  /** Lines below the title: the range, the zone. */
  says: readonly string[];
  /** Lines at the foot: whose it is, the address of the view, the date of the record. */
  cites: readonly string[];
}

/** Room around the picture, and the size of small words. */
const [MARGIN, SMALL] = [24, 11];

/** Composes a picture: title, axis, lanes and citation. */
export function sceneOf(input: SceneInput): Scene {
  const { axis, lanes, colors, title } = input;
  const shapes: Painted[] = [];
  let y = MARGIN + 18;
  const words = (
    text: string,
    size: number,
    fill: string,
    family = 'monospace',
    weight?: number,
  ) => {
    shapes.push({
      tag: 'text',
      attributes: {
        x: MARGIN,
        y: y,
        fill,
        'font-family': family,
        'font-size': size,
        'font-weight': weight,
      },
      text,
    });
  };
  words(title, 20, colors.ink, 'serif', 600);
  for (const line of input.says.flatMap((text) => wrap(text, 12, axis.width))) {
    y += 20;
    words(line, 12, colors.soft);
  }
  const top = y + 20;
  const { ticks, eras } = axis.even
    ? windowTicks(axis, SMALL, input.zone, input.zoneWords)
    : { ticks: ticksOf(axis, SMALL, input.zone), eras: [] };
  y = top + 34;
  const bottom = y + lanes.reduce((sum, { height }) => sum + height + 36, 0);
  shapes.push(...gridOf(ticks, top, bottom, colors));
  shapes.push(...lettering(eras, top + 11, colors), ...lettering(ticks, top + 27, colors));
  for (const lane of lanes) {
    shapes.push(rule(y, axis.width, colors));
    y += 18;
    words(lane.label, 15, colors.ink, 'serif', 600);
    y += 8;
    shapes.push(...laneOf(lane, y, input));
    y += lane.height + 10;
  }
  shapes.push(rule(y, axis.width, colors));
  // What reaches beyond the window ends where the window does.
  for (const x of [0, MARGIN + axis.width])
    shapes.push({
      tag: 'rect',
      attributes: { x, y: top, width: MARGIN, height: y - top, fill: colors.paper },
    });
  for (const line of input.cites.flatMap((text) => wrap(text, SMALL, axis.width))) {
    y += 18;
    words(line, SMALL, colors.soft);
  }
  const [width, height] = [axis.width + 2 * MARGIN, Math.ceil(y + MARGIN)];
  return { width, height, title, paper: colors.paper, shapes };
}

function laneOf(lane: WindowLane, top: number, { colors, out }: SceneInput): Painted[] {
  const move = `translate(${String(MARGIN)} ${String(top)})`;
  const marks = lane.marks.flatMap((mark): Painted[] => {
    const measure = pixelsFrom(0);
    const said = out(mark.event.id);
    const pieces = markPieces(mark, lane, '', tenth(originOf(mark.ink)) ?? 0, measure);
    const text = wordsOf(mark, lane, measure);
    const fill = mark.event.importance === 1 || said !== 'out' ? colors.soft : colors.ink;
    const label: Painted[] = text
      ? [
          {
            tag: 'text',
            attributes: {
              x: text['x'],
              dx: text['dx'],
              y: text['y'],
              fill,
              'font-family': 'monospace',
              'font-size': lane.fontSize,
              'text-anchor': text['class'] === 'end' ? 'end' : undefined,
            },
            text: mark.event.label,
          },
        ]
      : [];
    return [...paintMark(mark, pieces, colors, said), ...label];
  });
  const y = lane.height - lane.pitch;
  const counts = lane.cells.flatMap(({ x0, x1, events }): Painted[] => [
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
  ]);
  return [...marks, ...counts].map(({ tag, attributes, text }) => {
    const own = attributes['transform'];
    const transform = own === undefined ? move : `${move} ${String(own)}`;
    return { tag, attributes: { ...attributes, transform }, text };
  });
}

function gridOf(
  ticks: readonly Tick[],
  y1: number,
  y2: number,
  { rule: stroke }: Palette,
): Painted[] {
  return ticks
    .filter(({ label }) => label !== null)
    .map(({ x }) => {
      const at = tenth(MARGIN + x);
      return { tag: 'line', attributes: { x1: at, x2: at, y1, y2, stroke } };
    });
}

function lettering(ticks: readonly Tick[], y: number, { soft }: Palette): Painted[] {
  return ticks.flatMap(({ x, label }): Painted[] => {
    const attributes = {
      x: tenth(MARGIN + x + 3),
      y,
      fill: soft,
      'font-family': 'monospace',
      'font-size': SMALL,
    };
    return label === null ? [] : [{ tag: 'text', attributes, text: label }];
  });
}

function rule(y: number, width: number, { rule: stroke }: Palette): Painted {
  return { tag: 'line', attributes: { x1: MARGIN, x2: MARGIN + width, y1: y, y2: y, stroke } };
}
