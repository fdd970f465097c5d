import type { MapLink, NetworkMap } from '../../schema/map.ts';
import type { Shelves } from '../record/record.ts';
import type { Land } from './land.ts';
import { widthOf, type Pen } from './pen.ts';
import type { Point } from './thin.ts';

/** A link with the upstream that it leads to. */
export type Led = MapLink & { carrier: Shelves['network']['upstreams'][number] };

/** Half of the opening in a line by land, where it would cross a border. */
const OPENING = 9;
const SIZE = 11.5;
const DASHES = { land: '7 4', satellite: '1.5 4' };

/** Draws a link: by land in dashes with an opening, through the sky as a dotted arc to a sign. */
export function drawLink(
  pen: Pen,
  { form, from, to, end, carrier }: Led,
  places: NetworkMap['places'],
  place: Land['place'],
  width: number,
): void {
  const pointOf = (id: string | null) => places.find((one) => one.id === id)?.at;
  const start = pointOf(from);
  const goal = pointOf(to) ?? end;
  if (!start || !goal) return; // the check of the map has refused it
  const [a, b] = [place(start), place(goal)];
  const words = { size: SIZE, bold: true, fill: pen.colors.ink };
  const name = carrier.name.replace(/ \(.*\)$/, '');
  const half = widthOf(name, SIZE) / 2;
  const within = Math.max(half + 4, Math.min(width - half - 4, b[0]));
  if (form === 'satellite') drawArc(pen, a, b);
  else drawBroken(pen, a, b);
  if (pointOf(to)) {
    const [x, y] = middleOf(a, b);
    pen.say(x - OPENING - 5, y + 4, name, { ...words, at: 'end' });
    return;
  }
  drawEnd(pen, form, b);
  pen.say(within, b[1] + (form === 'land' ? -11 : 20), name, { ...words, at: 'middle' });
}

/** The line of a form of link as the key shows it. */
export function drawSample(pen: Pen, form: Led['form'], width: number, y: number): void {
  if (form === 'land') {
    drawBroken(pen, [1, y], [width, y]);
    return;
  }
  strokeLine(pen, form, `M1 ${String(y)}H${String(width - 7)}`);
  drawEnd(pen, form, [width - 6, y]);
}

function strokeLine(pen: Pen, form: Led['form'], d: string): void {
  pen.draw('path', {
    d,
    fill: 'none',
    stroke: pen.colors.visible,
    'stroke-width': form === 'land' ? 2 : 2.5,
    'stroke-dasharray': DASHES[form],
  });
}

/** A dashed line with an opening in its middle, which a question mark fills. */
function drawBroken(pen: Pen, a: Point, b: Point): void {
  const [x, y] = middleOf(a, b);
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [dx, dy] = [((b[0] - a[0]) / length) * OPENING, ((b[1] - a[1]) / length) * OPENING];
  strokeLine(pen, 'land', `M${at(a)}L${at([x - dx, y - dy])}M${at([x + dx, y + dy])}L${at(b)}`);
  pen.dot(x, y, OPENING - 1, pen.colors.paper);
  pen.say(x, y + 4, '?', { bold: true, fill: pen.colors.ink, at: 'middle' });
}

function drawArc(pen: Pen, a: Point, b: Point): void {
  const [x, y] = middleOf(a, b);
  const bend: Point = [x + (a[1] - b[1]) / 3, y + (b[0] - a[0]) / 3];
  strokeLine(pen, 'satellite', `M${at(a)}Q${at(bend)} ${at(b)}`);
}

/** A hollow sign: the end is drawn there, and stands for no place. */
function drawEnd(pen: Pen, form: Led['form'], [x, y]: Point): void {
  const { visible: stroke, paper: fill } = pen.colors;
  if (form === 'land') pen.dot(x, y, 4.5, fill, { stroke, 'stroke-width': 1.75 });
  else
    pen.draw('path', {
      d: `M${at([x - 6, y])}l6-6 6 6-6 6z`,
      fill,
      stroke,
      'stroke-width': 1.75,
    });
}

function middleOf(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** A point of a path, in whole pixels. */
function at([x, y]: Point): string {
  return `${String(Math.round(x))} ${String(Math.round(y))}`;
}
