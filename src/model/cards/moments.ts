import type { Event } from '../../schema/event.ts';
import { layOutLanes, middleOf, type ChartLane } from '../chart/chart.ts';
import { movedTo, paintMark, type Painted, type Palette } from '../chart/paint.ts';
import { originOf } from '../chart/anchor.ts';
import { tenth } from '../chart/percent.ts';
import { AXIS_HEIGHT, axisShapes } from '../chart/scene-axis.ts';
import { STRIP_HEIGHT, stripShapes } from '../chart/scene-strip.ts';
import { markPieces, pixelsFrom } from '../chart/svg-mark.ts';
import { evenAxis, wholeAxis, type WindowAxis } from '../chart/window-axis.ts';
import type { Drawing } from '../figures/plan.ts';
import type { Shelves } from '../record/record.ts';

/** The one lane of a card. */
const LANE = { id: 'lit', label: '', description: '' };
/** Room of all marks at most, of a row at most and at least, and around the marks. */
const [ROOM, ROW, LEAST, GAP] = [80, 18, 9, 6];

/** Marks narrower than this have one line below them: two would run together. */
const THIN = 5;
/** An importance whose ink is dark. */
const LIT = 3;

/** The strip or the whole time axis, with the marks of events over it. */
export function drawMoments(
  { site, network }: Pick<Shelves, 'site' | 'network'>,
  events: readonly Event[],
  on: 'strip' | 'timeline',
  width: number,
  colors: Palette,
): Drawing {
  const { from, to } = site.strip;
  const axis =
    on === 'strip'
      ? evenAxis(Date.parse(from), Date.parse(to), width)
      : wholeAxis(site.stretches, width);
  const lane = laneOf(events, axis);
  const top = AXIS_HEIGHT + GAP;
  const under = events.length > 0 ? top + lane.height + GAP : top;
  const bottom = under + STRIP_HEIGHT;
  const strip = { series: network.visibility.series, from, to };
  const zone = { zone: 'UTC', zoneWords: () => ['UTC'] };
  const lit = lane.marks.length === 1 ? columnShapes(lane, [top, bottom + GAP], colors) : [];
  return {
    width,
    height: bottom + GAP,
    shapes: [
      ...axisShapes({ axis, colors, ...zone }, { left: 0, top: 0, bottom: bottom + GAP }).map(
        lowered,
      ),
      ...stripShapes(strip, axis, [0, under], colors),
      ...lit,
      ...movedTo(markShapes(lane, colors), 0, top),
    ],
  };
}

/** The events in rows, in one lane; the more rows, the lower each. Where they would be too many, the least important are left out. */
function laneOf(events: readonly Event[], axis: WindowAxis): ChartLane {
  const [lane] = layOutLanes({
    axis,
    lanes: [LANE],
    subjectLane: LANE.id,
    events: events.map((event) => {
      const importance = events.length === 1 ? LIT : event.importance;
      return { ...event, importance, lane: LANE.id, label: '' };
    }),
    rows: 1,
    labelled: new Set(),
  });
  if (!lane) throw new Error('a chart of one lane has none');
  const rows = Math.min(lane.rows, Math.floor(ROOM / LEAST));
  const pitch = Math.min(ROW, ROOM / rows);
  const marks = lane.marks.filter(({ row }) => row < rows);
  return { ...lane, marks, pitch, thickness: pitch * 0.6, height: rows * pitch };
}

function markShapes(lane: ChartLane, colors: Palette): Painted[] {
  return lane.marks.flatMap((mark) =>
    paintMark(
      mark,
      markPieces(mark, lane, '', tenth(originOf(mark.ink)) ?? 0, pixelsFrom(0)),
      colors,
    ),
  );
}

/** An axis whose lines begin under the name of its period, so that none runs through it. */
function lowered(shape: Painted): Painted {
  if (shape.tag !== 'line') return shape;
  return { ...shape, attributes: { ...shape.attributes, y1: AXIS_HEIGHT / 2 } };
}

/** Lines from the one mark that is lit down over the strip: one for a point or what is as narrow, two around what lasted or is not settled. */
function columnShapes(
  lane: ChartLane,
  [top, bottom]: readonly [number, number],
  { ink }: Palette,
): Painted[] {
  const [mark] = lane.marks;
  if (!mark) return [];
  const { extent, shape } = mark.ink;
  const thin = shape === 'point' || extent[1] - extent[0] < THIN;
  const ends = thin ? [(extent[0] + extent[1]) / 2] : extent;
  const y1 = top + middleOf(lane, mark.row);
  return ends.map((x) => {
    const at = tenth(x);
    return {
      tag: 'line',
      attributes: { x1: at, x2: at, y1, y2: bottom, stroke: ink, 'stroke-width': 1.5 },
    };
  });
}
