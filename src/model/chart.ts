import type { Confidence, Event } from '../schema/event.ts';
import type { Lane } from '../schema/lane.ts';
import type { Axis } from './axis.ts';
import { inkOf, OPEN_TAIL, type Ink } from './ink.ts';
import { placeLabels, type Label } from './labels.ts';
import { stack } from './stack.ts';

/** What a mark says of the networks: only `gone` is red. */
export type State = 'gone' | 'unstable' | 'other';

/** One event in a lane. */
export interface ChartMark {
  id: string;
  title: string;
  /** Words beside it, and where; null where they have no room. */
  label: { words: string; place: Label } | null;
  ink: Ink;
  row: number;
  confidence: Confidence;
  state: State;
  importance: number;
  /** Whether the figure is about it. */
  highlight: boolean;
}

/** One lane of a chart. */
export interface ChartLane {
  id: string;
  label: string;
  /** Its place in the record's list of lanes, for the switches. */
  index: number;
  /** Whether the timeline is about it; it stands first and is drawn larger. */
  subject: boolean;
  fontSize: number;
  /** Height of a row in pixels. */
  pitch: number;
  /** Height of a mark in pixels. */
  thickness: number;
  rows: number;
  height: number;
  /** In the order of time. */
  marks: ChartMark[];
}

/** What a chart is drawn from. */
export interface ChartInput {
  axis: Axis;
  lanes: readonly Lane[];
  subjectLane: string;
  /** In the order of time; those beyond the axis are left out. */
  events: readonly Event[];
  /** Ids of the events that the figure is about. */
  highlight?: readonly string[];
  /** Rows up to which a lane grows so that labels find room. */
  rows: number;
}

/** Kinds of events that say something of the state of the networks. */
const STATES: Readonly<Record<string, State>> = { outage: 'gone', instability: 'unstable' };

const LARGE = { fontSize: 13, pitch: 24, thickness: 14 };
const USUAL = { fontSize: 12, pitch: 18, thickness: 9 };
/** A highlighted event outranks every importance. */
const HIGHLIGHT = 10;

/** The lanes of a chart as plain geometry: data in, pixels out. */
export function layOutLanes(input: ChartInput): ChartLane[] {
  const { lanes, subjectLane } = input;
  return lanes
    .map((lane, index) => layOutLane(lane, index, input))
    .sort((a, b) => Number(b.id === subjectLane) - Number(a.id === subjectLane));
}

/** The lines of a lane in pixels: the middle of a row. */
export function middleOf(lane: ChartLane, row: number): number {
  return (row + 0.5) * lane.pitch;
}

function layOutLane({ id, label }: Lane, index: number, input: ChartInput): ChartLane {
  const { axis, events, highlight = [] } = input;
  const subject = id === input.subjectLane;
  const size = subject ? LARGE : USUAL;
  const frame = { width: axis.width, fontSize: size.fontSize, rows: input.rows };
  const drawn = events
    .filter((event) => event.lane === id)
    .map((event) => ({ event, ink: inkOf(event, axis.x) }))
    .filter(({ ink }) => ink.extent[1] > 0 && ink.extent[0] < axis.width);
  const loose = drawn.map(({ event, ink }) => ({
    id: event.id,
    x0: ink.extent[0],
    x1: ink.extent[1] + (ink.open ? OPEN_TAIL : 0),
    label: event.label,
    importance: event.importance + (highlight.includes(event.id) ? HIGHLIGHT : 0),
  }));
  const rowOf = stack(loose, frame);
  const placed = loose.map((mark) => ({ ...mark, row: rowOf.get(mark.id) ?? 0 }));
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  const labels = placeLabels(placed, { ...frame, rows });
  const marks = drawn.map(({ event, ink }) => {
    const place = labels.get(event.id);
    return {
      id: event.id,
      title: event.title,
      label: place ? { words: event.label, place } : null,
      ink,
      row: rowOf.get(event.id) ?? 0,
      confidence: event.confidence,
      state: STATES[event.kind] ?? 'other',
      importance: event.importance,
      highlight: highlight.includes(event.id),
    };
  });
  return { id, label, index, subject, ...size, rows, height: rows * size.pitch, marks };
}
