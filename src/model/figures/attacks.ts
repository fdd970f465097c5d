import type { Palette } from '../chart/paint.ts';
import type { Shelves } from '../record/record.ts';
import { sayDate, sayDay } from '../time/time-words.ts';
import { Pen } from './pen.ts';
import { sourcesOf, type Drawing, type Plan, type Row } from './plan.ts';

type Network = Shelves['network'];
const DAY = 86_400_000;
const LINE = 16;
/** Pixels of one attack in a column. */
const UNIT = 8;

/** Floods by day as counted, and the largest beside the estimate of the link. */
export function attacksPlan({ network }: Pick<Shelves, 'network'>): Plan {
  const { attacks, backboneCapacity } = network;
  const { largest, longest, byDate, targets, sources } = attacks;
  const rows: Row[] = [
    ...byDate.map((line) => ({
      cells: [datesOf(line.dates), line.attacks],
      sources: line.sources,
    })),
    {
      cells: [
        'Largest',
        `${String(largest.gbitPerS)} Gbit/s and ${String(largest.millionPacketsPerS)} million packets a second, ${sayDate(largest.date)}`,
      ],
      sources: largest.sources,
    },
    {
      cells: ['Longest', `${longest.durationText}, ${sayDate(longest.date)}`],
      sources: longest.sources,
    },
    {
      cells: ['National link, estimated', backboneCapacity.value],
      sources: backboneCapacity.sources,
    },
    ...targets.map(({ address, description }) => ({
      cells: [`Target ${address}`, description],
      sources,
    })),
  ];
  return {
    draw: (width, colors) => draw(network, width, colors),
    table: { columns: [{ label: 'What' }, { label: 'Recorded' }], rows },
    sources: sourcesOf(rows),
  };
}

function draw({ attacks, backboneCapacity }: Network, width: number, colors: Palette): Drawing {
  const pen = new Pen(colors);
  const title = { fill: colors.ink, bold: true } as const;
  pen.say(0, 12, `Attacks counted by ${attacks.measuredBy}`, title);
  const bottom = drawDays(pen, attacks, width, 20);
  const top = bottom + 44;
  const after = pen.tell(0, top - 12, `Largest flood and the link, Gbit/s`, width, title);
  const end = drawSizes(pen, attacks.largest.gbitPerS, backboneCapacity.value, width, after + 4);
  return { width, height: Math.ceil(end), shapes: pen.shapes };
}

/** One column for each day from the first to the last of which there are words; what it returns is where they stand. */
function drawDays(
  pen: Pen,
  { byDay, byDate }: Network['attacks'],
  width: number,
  top: number,
): number {
  const { ink, line, rule, soft } = pen.colors;
  const ends = byDate.flatMap(({ dates }) => dates.split('/')).map((date) => Date.parse(date));
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const days = Array.from({ length: Math.round((last - first) / DAY) + 1 }, (_, index) =>
    new Date(first + index * DAY).toISOString().slice(0, 10),
  );
  const most = Math.max(1, ...byDay.map(({ count }) => count));
  const base = top + (most + 2) * UNIT + LINE;
  const column = width / days.length;
  const bar = Math.min(28, column - 8);
  for (const [index, day] of days.entries()) {
    const x = index * column;
    const counted = byDay.find((one) => one.day === day);
    const date =
      width < 480 ? String(Number(day.slice(8))) : sayDay(day).replace(/(\w{3})\w+$/, '$1');
    pen.say(x, base + LINE, date, { size: 11 });
    if (!counted) {
      pen.box(x, base - UNIT, bar, UNIT, 'none', { stroke: line, 'stroke-dasharray': '2 3' });
      pen.say(x, base - UNIT - 5, '?', { fill: soft });
      continue;
    }
    const { count, isMore } = counted;
    for (let n = 0; n < count; n += 1) pen.box(x, base - (n + 1) * UNIT + 1, bar, UNIT - 2, ink);
    if (isMore)
      pen.box(x, base - (count + 1) * UNIT + 1, bar, UNIT - 2, 'none', {
        stroke: ink,
        'stroke-dasharray': '2 2',
      });
    const height = (count + (isMore ? 1 : 0)) * UNIT;
    pen.say(x, base - height - 5, isMore ? `>${String(count)}` : String(count), { fill: ink });
  }
  pen.line(0, base, width, base, rule);
  pen.tell(0, base + LINE + 6, '0: none recorded. ?: no count in the sources read.', width, {
    size: 11,
  });
  return base + LINE + 22;
}

function drawSizes(pen: Pen, peak: number, capacity: string, width: number, top: number): number {
  const { ink, line } = pen.colors;
  const link = Number.parseFloat(capacity);
  const scale = (width - 1) / Math.max(peak, link);
  const rows = [
    { words: `largest flood, ${String(peak)}`, size: peak, more: {}, fill: ink },
    {
      words: `link as estimated, ${capacity.replace(/ .*$/, '')}`,
      size: link,
      more: { stroke: line, 'stroke-dasharray': '4 3' },
      fill: 'none',
    },
  ];
  let y = top;
  for (const { words, size, more, fill } of rows) {
    pen.say(0, y + 12, words, { fill: ink });
    pen.box(0.5, y + 18, size * scale, 14, fill, more);
    y += 44;
  }
  return y - 6;
}

/** "15 to 17 December 2014" from an interval of days. */
function datesOf(dates: string): string {
  const [from = '', to = from] = dates.split('/');
  if (from === to) return sayDate(from);
  const month = from.slice(0, 7) === to.slice(0, 7);
  return `${month ? String(Number(from.slice(8))) : sayDate(from)} to ${sayDate(to)}`;
}
