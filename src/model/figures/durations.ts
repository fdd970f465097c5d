import { scaleLog } from 'd3';
import type { Palette } from '../chart/paint.ts';
import type { Shelves } from '../record/record.ts';
import { listDay, sayDate, startOf } from '../time/time-words.ts';
import type { Event } from '../../schema/event.ts';
import { lengthOf, sayLength, sayMinutes, type Length } from './lengths.ts';
import { Pen, widthOf } from './pen.ts';
import { sourcesOf, type Drawing, type Plan, type Row } from './plan.ts';

/** Kinds of events that are drawn: outages here, and elsewhere. */
const [HERE, ELSEWHERE] = ['outage', 'comparison-outage'];
/** Lengths at which a line stands, in minutes. */
const TICKS = [10, 60, 600, 1440, 14_400];
/** Room between a mark and its words. */
const NEAR = 10;
const LINE = 16;

interface Lasting {
  event: Event;
  length: Length;
}

/** Outages by length, on a log scale, in the order of time. */
export function durationsPlan({ events }: Pick<Shelves, 'events'>): Plan {
  const outages = events.filter(({ kind }) => kind === HERE || kind === ELSEWHERE);
  const lasting = outages.flatMap((event): Lasting[] => {
    const length = lengthOf(event);
    return length ? [{ event, length }] : [];
  });
  const rows: Row[] = outages.map((event) => {
    const length = lengthOf(event);
    return {
      cells: [
        sayDate(dayOf(event)),
        event.title,
        length ? sayLength(length) : null,
        length?.least ?? null,
        length?.most ?? null,
      ],
      sources: event.sources,
    };
  });
  return {
    draw: (width, colors) => draw(lasting, width, colors),
    table: {
      columns: [
        { label: 'Began: day UTC, or of the place' },
        { label: 'Outage' },
        { label: 'Length' },
        { label: 'Least, minutes', isNumber: true },
        { label: 'Most, minutes', isNumber: true },
      ],
      rows,
    },
    sources: sourcesOf(rows),
  };
}

/** The day on which it began: of UTC where a clock time is known, else of its place. */
function dayOf(event: Event): string {
  return listDay(startOf(event), 'UTC');
}

function draw(lasting: readonly Lasting[], width: number, colors: Palette): Drawing {
  const pen = new Pen(colors);
  const narrow = width < 480;
  const left = narrow ? 0 : 236;
  const room = narrow ? 44 : 26;
  const x = scaleLog([10, 14_400], [left + 8, width - 12]).clamp(true);
  const bottom = 24 + lasting.length * room;
  for (const minutes of TICKS) {
    if (narrow && minutes === 600) continue; // its words would touch those of a day
    pen.line(x(minutes), 20, x(minutes), bottom, colors.rule);
    const at = minutes === TICKS[0] ? 'start' : minutes === TICKS.at(-1) ? 'end' : 'middle';
    pen.say(
      x(minutes),
      12,
      minutes === 1440 ? '1 day' : minutes === 14_400 ? '10 days' : sayMinutes(minutes),
      { size: 11, at },
    );
  }
  for (const [index, { event, length }] of lasting.entries()) {
    const top = 24 + index * room;
    const y = narrow ? top + 32 : top + 14;
    const year = dayOf(event).slice(0, 4);
    const words = `${year}  ${event.label}`;
    const elsewhere = event.kind === ELSEWHERE;
    pen.line(0, top, width, top, colors.rule);
    pen.say(0, narrow ? top + LINE : y + 4, words, { fill: elsewhere ? colors.soft : colors.ink });
    const [start, end] = drawLength(pen, length, y, x, elsewhere ? colors.soft : colors.gone);
    const said = sayLength(length);
    if (end + NEAR + widthOf(said, 11) < width) pen.say(end + NEAR, y + 4, said, { size: 11 });
    else pen.say(start - NEAR, y + 4, said, { size: 11, at: 'end' });
  }
  pen.line(0, bottom, width, bottom, colors.rule);
  return { width, height: bottom + 2, shapes: pen.shapes };
}

/** Draws a length; what it returns is where its mark begins and ends. */
function drawLength(
  pen: Pen,
  { least, most, isAbout }: Length,
  y: number,
  x: (minutes: number) => number,
  color: string,
): [start: number, end: number] {
  const { paper } = pen.colors;
  const from = x(least);
  if (most === null) {
    const end = from + 40;
    pen.line(from, y, end, y, color, { 'stroke-width': 2, 'stroke-dasharray': '2 4' });
    pen.draw('path', {
      d: `M${String(end - 5)} ${String(y - 4)}l5 4l-5 4`,
      fill: 'none',
      stroke: color,
      'stroke-width': 1.5,
    });
    pen.box(from - 1.5, y - 6, 3, 12, color);
    return [from, end];
  }
  if (x(most) - from > 6) {
    pen.box(from, y - 4.5, x(most) - from, 9, 'none', { stroke: color, 'stroke-width': 1.5 });
    return [from, x(most)];
  }
  if (isAbout) pen.dot(from, y, 4.5, paper, { stroke: color, 'stroke-width': 1.75 });
  else pen.dot(from, y, 4.5, color);
  return [from - 2, from + 2];
}
