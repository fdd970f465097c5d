import { scaleLinear, scaleLog, scaleUtc } from 'd3';
import type { Palette } from '../chart/paint.ts';
import type { Fact } from '../../schema/fact.ts';
import { sayMinutes } from './lengths.ts';
import { Pen, widthOf } from './pen.ts';
import type { Drawing } from './plan.ts';

type Scale = NonNullable<Fact['scale']>;
type Place = NonNullable<Fact['values'][number]['at']>;
type Amount = number | string;

/** Radius of a dot, and room of one. */
const [RADIUS, ROOM] = [4.5, 12];
/** Length of an arrow for "more than" or "less than", and room at both ends for it. */
const [ARROW, MARGIN] = [20, 26];

/** The values of a card as dots on one axis, ours as a line; null where they cannot be compared. */
export function spreadOf({ scale, values }: Fact, width: number, colors: Palette): Drawing | null {
  const places = values.flatMap(({ at }) => at ?? []);
  if (!scale || places.length < 2) return null;
  const pen = new Pen(colors);
  const x = axisOf(scale, places, width);
  const rows = stack(places, x);
  const high = Math.max(...rows.map(({ row }) => row)) + 1;
  const y = 18 + high * ROOM;
  drawAxis(pen, scale, x, y, width);
  if (scale.ours !== null) {
    const at = x.place(scale.ours);
    const words = 'we use';
    const end = at + widthOf(words, 11) / 2 > width;
    pen.line(at, 14, at, y, colors.visible, { 'stroke-width': 2 });
    pen.say(at, 10, words, {
      size: 11,
      fill: colors.visible,
      at: end ? 'end' : at < 24 ? 'start' : 'middle',
    });
  }
  for (const { place, row } of rows) drawPlace(pen, place, x.place, y - (row + 0.5) * ROOM - 2);
  return { width, height: y + 34, shapes: pen.shapes };
}

interface SpreadAxis {
  place: (amount: Amount) => number;
  ticks: { x: number; words: string }[];
}

function axisOf(
  { of: kind, isLog, ours }: Scale,
  places: readonly Place[],
  width: number,
): SpreadAxis {
  const number = (amount: Amount) => (typeof amount === 'string' ? Date.parse(amount) : amount);
  const all = [...places.flatMap(({ least, most }) => [least, most]), ours]
    .filter((amount) => amount !== null)
    .map(number);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const range: [number, number] = [MARGIN, width - MARGIN];
  const same = first === last ? 1 : 0;
  const domain: [number, number] = [first - same, last + same];
  if (kind === 'instant') {
    const scale = scaleUtc(domain, range);
    const say = (at: Date) => at.toISOString().slice(11, 16);
    const ticks = scale.ticks(3).map((at) => ({ x: scale(at), words: say(at) }));
    return { place: (amount) => scale(number(amount)), ticks };
  }
  const scale = isLog ? scaleLog(domain, range) : scaleLinear(domain, range);
  const say = (value: number) =>
    kind === 'minutes' ? sayMinutes(value) : value.toLocaleString('en-US');
  const whole = [
    ...new Set(
      places
        .flatMap(({ least, most }) => [least, most])
        .filter((one) => one !== null)
        .map(number),
    ),
  ];
  const sorted = whole.sort((a, b) => a - b);
  const few = isLog || kind === 'minutes' || sorted.length < 5;
  const marks = few ? apart(sorted, scale, say) : scale.ticks(4);
  return {
    place: (amount) => scale(number(amount)),
    ticks: marks.map((value) => ({ x: scale(value), words: say(value) })),
  };
}

/** Those values whose words have room, the first and the last before all others. */
function apart(
  values: readonly number[],
  scale: (value: number) => number,
  say: (value: number) => string,
): number[] {
  const taken: [number, number][] = [];
  const order = [values[0], values.at(-1), ...values.slice(1, -1)];
  return order
    .filter((value) => {
      if (value === undefined) return false;
      const half = widthOf(say(value), 11) / 2 + 4;
      const box: [number, number] = [scale(value) - half, scale(value) + half];
      if (taken.some(([a, b]) => box[0] < b && a < box[1])) return false;
      taken.push(box);
      return true;
    })
    .filter((value) => value !== undefined);
}

/** Puts each value in the lowest row in which it touches no other. */
function stack(
  places: readonly Place[],
  { place: x }: SpreadAxis,
): { place: Place; row: number }[] {
  const rows: number[][] = [];
  return places.map((place) => {
    const [from, to] = reach(place, x);
    let row = 0;
    while (
      (rows[row] ?? []).some(
        (taken, index, list) => index % 2 === 0 && from < (list[index + 1] ?? 0) && taken < to,
      )
    )
      row += 1;
    (rows[row] ??= []).push(from, to);
    return { place, row };
  });
}

function reach({ least, most }: Place, x: SpreadAxis['place']): [number, number] {
  const from = least === null ? x(most ?? 0) - ARROW : x(least);
  const to = most === null ? x(least ?? 0) + ARROW : x(most);
  return [from - RADIUS - 1, to + RADIUS + 1];
}

function drawAxis(
  pen: Pen,
  { label }: Scale,
  { ticks }: SpreadAxis,
  y: number,
  width: number,
): void {
  const { line } = pen.colors;
  pen.line(0, y, width, y, line);
  for (const { x, words } of ticks) {
    const half = widthOf(words, 11) / 2;
    const at = x - half < 0 ? 'start' : x + half > width ? 'end' : 'middle';
    pen.line(x, y, x, y + 4, line);
    pen.say(at === 'start' ? 0 : at === 'end' ? width : x, y + 16, words, { size: 11, at });
  }
  pen.say(width, y + 30, label, { size: 11, at: 'end' });
}

function drawPlace(
  pen: Pen,
  { least, most, isAbout }: Place,
  x: SpreadAxis['place'],
  y: number,
): void {
  const { ink, paper } = pen.colors;
  const at = x(least ?? most ?? 0);
  const open = least === null || most === null;
  if (open) {
    const way = least === null ? -1 : 1;
    const tip = at + way * ARROW;
    const d = `M${String(at)} ${String(y)}H${String(tip)}M${String(tip - way * 4)} ${String(y - 3)}l${String(way * 4)} 3l${String(-way * 4)} 3`;
    pen.draw('path', { d, fill: 'none', stroke: ink, 'stroke-width': 1.5 });
  } else if (least !== most) pen.line(at, y, x(most), y, ink, { 'stroke-width': 2 });
  const ends = open || least === most ? [at] : [at, x(most)];
  for (const end of ends)
    if (isAbout) pen.dot(end, y, RADIUS, paper, { stroke: ink, 'stroke-width': 1.5 });
    else pen.dot(end, y, RADIUS, ink);
}
