import type { Painted, Palette } from './paint.ts';
import { tenth } from './percent.ts';
import { ticksOf, type Tick } from './ticks.ts';
import type { WindowAxis } from './window-axis.ts';
import { windowTicks, type ZoneWords } from './window-ticks.ts';

/** Height of the two lines of words of an axis, in pixels, and their size. */
export const [AXIS_HEIGHT, AXIS_SIZE] = [34, 11];

/** What an axis is drawn from. */
export interface SceneAxis {
  axis: WindowAxis;
  zone: string;
  zoneWords: ZoneWords;
  colors: Palette;
}

/** Where it stands: left end, top, and the bottom of its lines. */
interface Place {
  left: number;
  top: number;
  bottom: number;
}

/** Shading, lines and words of an axis. */
export function axisShapes({ axis, zone, zoneWords, colors }: SceneAxis, place: Place): Painted[] {
  const { ticks, eras } = axis.even
    ? windowTicks(axis, AXIS_SIZE, zone, zoneWords)
    : { ticks: ticksOf(axis, AXIS_SIZE, zone), eras: [headOf(axis, zoneWords)] };
  return [
    ...(axis.even ? [] : brokenGround(axis, place, colors)),
    ...ticks
      .filter(({ label }) => label !== null)
      .map(({ x }) => upright(x, place, { stroke: colors.rule })),
    ...lettering(eras, place, 11, colors),
    ...lettering(ticks, place, 27, colors),
  ];
}

/** The name of the widest stretch, with the zone. */
export function headOf({ stretches }: WindowAxis, zoneWords: ZoneWords): Tick {
  const widest = stretches.reduce((a, b) => (b.x1 - b.x0 > a.x1 - a.x0 ? b : a));
  const zone = zoneWords(Date.parse(widest.from))[0] ?? '';
  return { x: widest.x0, label: `${widest.label} · ${zone}` };
}

/** Shade where time is compressed, and seams where its scale changes. */
function brokenGround({ stretches }: WindowAxis, place: Place, colors: Palette): Painted[] {
  const shades = stretches
    .filter(({ compressed }) => compressed)
    .map(({ x0, x1 }): Painted => {
      const [y, height] = [place.top, place.bottom - place.top];
      const box = { x: tenth(place.left + x0), y, width: tenth(x1 - x0), height };
      return { tag: 'rect', attributes: { ...box, fill: colors.rule, 'fill-opacity': 0.35 } };
    });
  const seam = { stroke: colors.line, 'stroke-dasharray': '1 3' };
  return [...shades, ...stretches.slice(1).map(({ x0 }) => upright(x0, place, seam))];
}

function upright(x: number, { left, top, bottom }: Place, paint: Painted['attributes']): Painted {
  const at = tenth(left + x);
  return { tag: 'line', attributes: { x1: at, x2: at, y1: top, y2: bottom, ...paint } };
}

function lettering(
  ticks: readonly Tick[],
  { left, top }: Place,
  base: number,
  { soft }: Palette,
): Painted[] {
  return ticks.flatMap(({ x, label }): Painted[] => {
    const attributes = {
      x: tenth(left + x + 3),
      y: top + base,
      fill: soft,
      'font-family': 'monospace',
      'font-size': AXIS_SIZE,
    };
    return label === null ? [] : [{ tag: 'text', attributes, text: label }];
  });
}
