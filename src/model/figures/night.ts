import { scaleUtc } from 'd3';
import type { Palette } from '../chart/paint.ts';
import type { Shelves } from '../record/record.ts';
import { methodWords } from '../event-words.ts';
import type { Observer } from '../../schema/observer.ts';
import { Pen } from './pen.ts';
import { sourcesOf, type Drawing, type Plan, type Row } from './plan.ts';

const HOUR = 3_600_000;
const LINE = 16;

/** The main outage as each observer bounded it, one row for each. */
export function nightPlan({ observers }: Pick<Shelves, 'observers'>): Plan {
  const rows: Row[] = observers.map(({ who, method, lost, back, note, sources }) => ({
    cells: [who, methodWords[method], lost?.text ?? null, back?.text ?? null, note],
    sources,
  }));
  return {
    draw: (width, colors) => draw(observers, width, colors),
    table: {
      columns: [
        { label: 'Who' },
        { label: 'How seen' },
        { label: 'Lost' },
        { label: 'Back' },
        { label: 'What was seen' },
      ],
      rows,
    },
    sources: sourcesOf(rows),
  };
}

function draw(observers: readonly Observer[], width: number, colors: Palette): Drawing {
  const pen = new Pen(colors);
  const narrow = width < 480;
  const left = narrow ? 0 : 256;
  const room = narrow ? 42 : 28;
  const times = observers.flatMap(({ lost, back }) =>
    [lost, back].flatMap((sight) =>
      sight ? [Date.parse(sight.at.earliest), Date.parse(sight.at.latest)] : [],
    ),
  );
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const from = Math.floor(first / HOUR) * HOUR - HOUR / 2;
  const to = Math.ceil(last / HOUR) * HOUR + HOUR / 2;
  const x = scaleUtc([from, to], [left, width]);
  const press = observers.findIndex(({ isPress }) => isPress);
  const bottom = 28 + observers.length * room + (press > 0 ? 22 : 0);
  const step = narrow ? 3 : 2;
  for (const tick of x.ticks(24)) {
    const hour = tick.getUTCHours();
    if (tick.getUTCMinutes() !== 0 || hour % step !== 0) continue;
    pen.line(x(tick), 18, x(tick), bottom, colors.rule);
    const at = x(tick) > width - 18 ? 'end' : 'middle';
    pen.say(x(tick), 12, `${String(hour).padStart(2, '0')}:00`, { size: 11, at });
  }
  for (const [index, observer] of observers.entries()) {
    const extra = press > 0 && index >= press ? 22 : 0;
    const top = 28 + index * room + extra;
    if (index === press)
      pen.say(0, top - 6, 'Relayed by the press', { bold: true, fill: colors.ink, size: 11 });
    pen.line(0, top, width, top, colors.rule);
    const y = narrow ? top + 30 : top + room / 2;
    pen.say(0, narrow ? top + LINE - 2 : y + 4, observer.who, {
      fill: colors.ink,
      size: narrow ? 12 : 11.5,
    });
    drawSight(pen, observer, y, (instant) => x(Date.parse(instant)), [left, width]);
  }
  pen.line(0, bottom, width, bottom, colors.rule);
  const axis = { from, to, x0: left, x1: width, y0: 18, y1: bottom };
  return { width, height: bottom + 2, shapes: pen.shapes, axis };
}

function drawSight(
  pen: Pen,
  { lost, back }: Observer,
  y: number,
  x: (instant: string) => number,
  [left, right]: readonly [number, number],
): void {
  const { gone, paper, line } = pen.colors;
  const dots = { 'stroke-width': 2, 'stroke-dasharray': '2 4' };
  if (!lost && !back) {
    pen.line(left, y, right, y, line, dots);
    const words = 'no clock time';
    const middle = (left + right) / 2;
    pen.box(middle - 54, y - 8, 108, 16, paper);
    pen.say(middle, y + 4, words, { at: 'middle', size: 11 });
    return;
  }
  const start = lost ? x(lost.at.latest) : left;
  const end = back ? x(back.at.earliest) : right;
  pen.box(start, y - 5, end - start, 10, 'none', {
    stroke: gone,
    'stroke-width': 1.5,
    ...(back && lost ? {} : { 'stroke-dasharray': '3 3' }),
  });
  for (const sight of [lost, back]) {
    if (!sight) continue;
    const [a, b] = [x(sight.at.earliest), x(sight.at.latest)];
    if (b > a) pen.line(a, y, b, y, gone, dots);
    for (const place of new Set([a, b]))
      if (sight.about) pen.dot(place, y, 5, paper, { stroke: gone, 'stroke-width': 1.75 });
      else pen.dot(place, y, 5, gone);
  }
}
