import type { Event } from '../../schema/event.ts';
import type { Lane } from '../../schema/lane.ts';
import type { Axis } from './axis.ts';
import { inkOf, OPEN_TAIL, type Ink } from './ink.ts';
import { placeLabels, type Label } from './labels.ts';
import { stack } from './stack.ts';

/** What a chart needs to know of an event: little enough to be sent to a browser. */
export type ChartEvent = Pick<
  Event,
  | 'id'
  | 'title'
  | 'label'
  | 'lane'
  | 'kind'
  | 'importance'
  | 'confidence'
  | 'start'
  | 'precision'
  | 'end'
  | 'endState'
  | 'placeZone'
>;

/** What a mark says of the networks: only `gone` is red. */
export type State = 'gone' | 'unstable' | 'other';

/** One event in a lane. */
export interface ChartMark {
  event: ChartEvent;
  ink: Ink;
  row: number;
  /** Where its words stand; null where they have no room. */
  label: Label | null;
  state: State;
  /** Whether the figure is about it. */
  highlight: boolean;
}

/** One lane of a chart. */
export interface ChartLane {
  id: string;
  label: string;
  /** Its place in the list of lanes that was given, for the switches. */
  index: number;
  /** Whether the timeline is about it; it stands first and is drawn larger. */
  subject: boolean;
  /** Size of the words, height of a row and of a mark, in pixels. */
  fontSize: number;
  pitch: number;
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
  events: readonly ChartEvent[];
  /** Ids of the events that the figure is about. */
  highlight?: readonly string[];
  /** Rows up to which a lane grows so that labels find room. */
  rows: number;
  /** Rows in which marks stood before, by id; they stay there where they have room. */
  keep?: ReadonlyMap<string, number> | undefined;
  /** Ids of the events that may have words beside them; all where it is left out. */
  labelled?: ReadonlySet<string> | undefined;
  /** Whether marks stand for reports, which say nothing of the networks at their place. */
  reports?: boolean;
}

/** Kinds of events that say something of the state of the networks. */
const STATES: Readonly<Record<string, State>> = { outage: 'gone', instability: 'unstable' };

const LARGE = { fontSize: 13, pitch: 24, thickness: 14 };
const USUAL = { fontSize: 12, pitch: 18, thickness: 9 };
/** A highlighted event outranks every importance. */
const HIGHLIGHT = 10;

/** The lanes of a chart as plain geometry, the subject first: data in, pixels out. */
export function layOutLanes(input: ChartInput): ChartLane[] {
  const { lanes, subjectLane } = input;
  return lanes
    .map((lane, index) => layOutLane(lane, index, input))
    .sort((a, b) => Number(b.id === subjectLane) - Number(a.id === subjectLane));
}

/** The middle of a row, in pixels from the top of its lane. */
export function middleOf({ pitch }: Pick<ChartLane, 'pitch'>, row: number): number {
  return (row + 0.5) * pitch;
}

/** How far words over or under a mark move towards it, as a part of a row, so that they are read with it. */
const LEAN = 0.25;

/** The middle of the words beside, over or under a mark, in pixels from the top of its lane. */
export function middleOfWords({ pitch }: Pick<ChartLane, 'pitch'>, { row, side }: Label): number {
  const lean = side === 'below' ? -LEAN : side === 'above' ? LEAN : 0;
  return middleOf({ pitch }, row + lean);
}

function layOutLane({ id, label }: Lane, index: number, input: ChartInput): ChartLane {
  const { axis, events, highlight = [], keep, labelled, reports } = input;
  const subject = id === input.subjectLane;
  const size = subject ? LARGE : USUAL;
  const [first, last] = [axis.stretches[0]?.x0 ?? 0, axis.stretches.at(-1)?.x1 ?? axis.width];
  const frame = { width: axis.width, fontSize: size.fontSize, rows: input.rows };
  const drawn = events
    .filter((event) => event.lane === id)
    .map((event) => ({ event, ink: inkOf(event, axis.x), highlight: highlight.includes(event.id) }))
    .filter(({ ink }) => ink.extent[1] > first && ink.extent[0] < last);
  const loose = drawn.map(({ event, ink, highlight: lit }) => ({
    id: event.id,
    x0: ink.extent[0],
    x1: ink.extent[1] + (ink.open ? OPEN_TAIL : 0),
    label: event.label,
    importance: event.importance + (lit ? HIGHLIGHT : 0),
  }));
  const rowOf = stack(loose, { ...frame, keep });
  const placed = loose.map((mark) => ({ ...mark, row: rowOf.get(mark.id) ?? 0 }));
  const ofMarks = Math.max(1, ...placed.map(({ row }) => row + 1));
  const named = labelled && placed.filter((mark) => labelled.has(mark.id));
  const labels = placeLabels(placed, { ...frame, rows: Math.max(ofMarks, frame.rows) }, named);
  const rows = Math.max(ofMarks, ...[...labels.values()].map(({ row }) => row + 1));
  const marks = drawn.map((mark) => ({
    ...mark,
    row: rowOf.get(mark.event.id) ?? 0,
    label: labels.get(mark.event.id) ?? null,
    state: (!reports && STATES[mark.event.kind]) || 'other',
  }));
  return { id, label, index, subject, ...size, rows, height: rows * size.pitch, marks };
}
