import { scaleUtc } from 'd3';
import type { Palette } from '../chart/paint.ts';
import { daysOf } from '../explorer/day.ts';
import type { Shelves } from '../record/record.ts';
import { sayDate } from '../time/time-words.ts';
import { Pen } from './pen.ts';
import { sourcesOf, type Drawing, type Plan, type Row } from './plan.ts';

type Upstream = Shelves['network']['upstreams'][number];

/** Height of the room of one carrier. */
const ROOM = 58;
const LINE = 16;

/** The upstreams through time: sightings, what joins them, and what no source settles. */
export function upstreamsPlan({ network }: Pick<Shelves, 'network'>): Plan {
  const { upstreams, serviceStart } = network;
  const rows: Row[] = upstreams.flatMap((upstream) => {
    const { name, from, seen, sources } = upstream;
    const start = [name, from === null ? 'not found' : sayDate(from.slice(0, 10)), 'start'];
    return [
      { cells: [...start, from === null ? 'No source gives a start.' : null], sources },
      ...seen.map(({ at, as, text, source }) => ({
        cells: [name, sayDate(at), as, text],
        sources: [source],
      })),
    ];
  });
  return {
    draw: (width, colors) => draw(upstreams, serviceStart.value, width, colors),
    table: {
      columns: [{ label: 'Carrier' }, { label: 'When' }, { label: 'What' }, { label: 'Words' }],
      rows,
    },
    sources: sourcesOf(rows),
  };
}

function draw(
  upstreams: readonly Upstream[],
  serviceStart: string,
  width: number,
  colors: Palette,
): Drawing {
  const pen = new Pen(colors);
  const sights = upstreams.flatMap(({ from, seen }) => [
    ...(from === null ? [] : [middleOf(from.slice(0, 10))]),
    ...seen.map(({ at }) => middleOf(at)),
  ]);
  const first = Math.min(Date.parse(serviceStart), ...sights);
  const years = [
    new Date(first).getUTCFullYear(),
    new Date(Math.max(...sights)).getUTCFullYear() + 1,
  ];
  const x = scaleUtc([Date.UTC(years[0] ?? 0, 0), Date.UTC(years[1] ?? 0, 0)], [0, width]);
  const bottom = 24 + upstreams.length * ROOM;
  for (const tick of x.ticks(width < 480 ? 4 : 8)) {
    pen.line(x(tick), 18, x(tick), bottom, colors.rule);
    if (x(tick) < width - 20) pen.say(x(tick) + 3, 12, String(tick.getUTCFullYear()), { size: 11 });
  }
  for (const [index, upstream] of upstreams.entries()) {
    const top = 24 + index * ROOM;
    const y = top + 34;
    pen.line(0, top, width, top, colors.rule);
    pen.say(0, top + LINE, upstream.name, { fill: colors.ink, bold: true });
    drawLife(pen, upstream, y, (at) => x(at), width, x(Date.parse(serviceStart)));
  }
  pen.line(0, bottom, width, bottom, colors.rule);
  return { width, height: bottom + 2, shapes: pen.shapes };
}

function drawLife(
  pen: Pen,
  { from, to, seen }: Upstream,
  y: number,
  x: (at: number) => number,
  width: number,
  service: number,
): void {
  const { visible, paper } = pen.colors;
  const certain = seen.filter(({ as }) => as === 'seen').map(({ at }) => x(middleOf(at)));
  const start = from === null ? null : x(Date.parse(from));
  const known = [...(start === null ? [] : [start]), ...certain];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const dots = { 'stroke-width': 2, 'stroke-dasharray': '2 4' };
  if (known.length === 0) return;
  if (start === null) pen.line(Math.min(service, first), y, first, y, visible, dots);
  if (last > first) pen.line(first, y, last, y, visible, { 'stroke-width': 3 });
  const end = to === null ? width : x(Date.parse(to));
  pen.line(last, y, end, y, visible, dots);
  if (start !== null) pen.box(start - 1.5, y - 8, 3, 16, visible);
  for (const { at, as } of seen) {
    const place = x(middleOf(at));
    const hollow = { stroke: visible, 'stroke-width': 1.5 };
    if (as === 'seen') pen.dot(place, y, 4.5, visible);
    else pen.dot(place, y, 4.5, paper, hollow);
  }
}

/** The middle of a day, month or year, milliseconds UTC. */
function middleOf(date: string): number {
  const days = daysOf(date);
  if (!days) throw new Error(`${date} is no date`);
  return (Date.parse(days.first) + Date.parse(days.last) + 86_400_000) / 2;
}
