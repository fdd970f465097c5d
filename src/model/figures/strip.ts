import { plainAxis } from '../chart/axis.ts';
import type { Palette } from '../chart/paint.ts';
import { stripShapes } from '../chart/scene-strip.ts';
import { BAND, ROWS } from '../chart/strip.ts';
import { ticksOf } from '../chart/ticks.ts';
import type { Shelves } from '../record/record.ts';
import type { VisibilityStep } from '../../schema/visibility.ts';
import { Pen } from './pen.ts';
import { sourcesOf, type Drawing, type Plan, type Row } from './plan.ts';

/** Height of the rows of the strip, and of one network in the band below. */
const [HIGH, UNIT] = [ROWS * (BAND.thickness + BAND.gap) - BAND.gap, 9];
const TOP = 26;

/** The strip, and under it the range that the statements cannot exclude. */
export function stripPlan({ network, site }: Pick<Shelves, 'network' | 'site'>): Plan {
  const { series } = network.visibility;
  const rows: Row[] = series.map(({ from, networks, min, max, text, sources }) => ({
    cells: [from?.earliest ?? null, from?.latest ?? null, networks, min, max, text],
    sources,
  }));
  return {
    draw: (width, colors) => draw(series, site.strip, width, colors),
    table: {
      columns: [
        { label: 'From, earliest (UTC)' },
        { label: 'From, latest (UTC)' },
        { label: 'Visible, as said', isNumber: true },
        { label: 'At least', isNumber: true },
        { label: 'At most', isNumber: true },
        { label: 'What is said' },
      ],
      rows,
    },
    sources: sourcesOf(rows),
  };
}

function draw(
  series: readonly VisibilityStep[],
  { from, to }: Shelves['site']['strip'],
  width: number,
  colors: Palette,
): Drawing {
  const pen = new Pen(colors);
  const axis = plainAxis(from, to, width, 0);
  const under = TOP + HIGH + 34;
  const bottom = under + ROWS * UNIT;
  for (const { x, label } of ticksOf(axis, 11)) {
    pen.line(x, 16, x, bottom, colors.rule);
    if (label !== null) pen.say(x + 3, 12, label, { size: 11 });
  }
  pen.shapes.push(...stripShapes({ series, from, to }, axis, [0, TOP], colors));
  pen.tell(0, TOP + HIGH + 8, 'What the statements cannot exclude, 0 to 4', width, { size: 11 });
  drawRange(pen, series, (instant) => Math.min(width, Math.max(0, axis.x(instant))), under, width);
  return { width, height: bottom + 4, shapes: pen.shapes };
}

/** Draws for each step the least and the most that may have been visible, 4 at the top; where both are one, a line. */
function drawRange(
  pen: Pen,
  series: readonly VisibilityStep[],
  x: (instant: string) => number,
  top: number,
  width: number,
): void {
  const { soft, line } = pen.colors;
  const y = (count: number) => top + (ROWS - count) * UNIT;
  pen.line(0, y(0), width, y(0), line);
  pen.line(0, y(ROWS), width, y(ROWS), line, { 'stroke-dasharray': '1 3' });
  // Steps of one range are one box: shade upon shade would look like more.
  const runs = series.filter(
    ({ min, max }, index) => min !== series[index - 1]?.min || max !== series[index - 1]?.max,
  );
  for (const [index, { from, min, max }] of runs.entries()) {
    const start = from ? x(from.earliest) : 0;
    const next = runs[index + 1]?.from;
    const end = next ? x(next.latest) : width;
    if (end <= start) continue;
    if (min === max) pen.line(start, y(min), end, y(min), soft, { 'stroke-width': 3 });
    else pen.box(start, y(max), end - start, y(min) - y(max), soft, { 'fill-opacity': 0.25 });
  }
}
