import type { Load } from './load.ts';
import type { Frames, Move } from './move.ts';
import { median } from './numbers.ts';

/** All runs of one page at one size. */
export interface Page {
  name: string;
  own: boolean;
  loads: Load[];
  /** Null where the page has nothing that could be moved. */
  moves: (Move | null)[];
  /** Why runs failed. */
  failures: string[];
}

/** A number of a page: the middle of its runs, the least and the most. */
export interface Value {
  middle: number;
  least: number;
  most: number;
}

/** A row of the table. */
export interface Measure {
  name: string;
  /** The values of the runs; none where it was not measured. */
  of: (page: Page) => number[];
  /** Writes a value. */
  write: (value: number) => string;
}

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
const megabytes = (value: number): string => `${(value / 1e6).toFixed(1)} MB`;
const kilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
const plain = (value: number): string => value.toFixed(0);

const loads =
  (value: (load: Load) => number | null) =>
  (page: Page): number[] =>
    page.loads.flatMap((load) => value(load) ?? []);

const frames =
  (value: (move: Move) => Frames | null, of: 'p95' | 'most') =>
  ({ moves }: Page): number[] =>
    moves.flatMap((move) => (move ? (value(move)?.[of] ?? []) : []));

const kinds = ['Document', 'Stylesheet', 'Script', 'Font'];
const others = ({ bytes }: Load): number =>
  Object.entries(bytes).reduce((sum, [kind, size]) => sum + (kinds.includes(kind) ? 0 : size), 0);
const all = ({ bytes }: Load): number => Object.values(bytes).reduce((sum, size) => sum + size, 0);
const kind = (name: string, label: string): Measure => ({
  name: label,
  of: loads(({ bytes }) => bytes[name] ?? 0),
  write: kilobytes,
});

/** What the table shows, by the keys to which the bars refer. */
export const measures = {
  firstPaint: {
    name: 'First contentful paint',
    of: loads((load) => load.firstPaint),
    write: seconds,
  },
  ready: { name: 'Ready', of: loads((load) => load.ready), write: seconds },
  blocking: { name: 'Blocking time', of: loads((load) => load.blocking), write: seconds },
  longest: { name: 'Longest task', of: loads((load) => load.longest), write: seconds },
  defined: { name: 'Element defined', of: loads((load) => load.defined), write: seconds },
  heap: { name: 'JavaScript heap', of: loads((load) => load.heap), write: megabytes },
  nodes: { name: 'Nodes in the document', of: loads((load) => load.nodes), write: plain },
  inView: { name: 'Marks in view when ready', of: loads((load) => load.inView), write: plain },
  html: kind('Document', 'HTML'),
  css: kind('Stylesheet', 'Style sheets'),
  script: kind('Script', 'Scripts'),
  font: kind('Font', 'Fonts'),
  others: { name: 'Other', of: loads(others), write: kilobytes },
  bytes: { name: 'All bytes', of: loads(all), write: kilobytes },
  requests: { name: 'Requests', of: loads((load) => load.requests), write: plain },
  drag: { name: 'Drag, p95 of frames', of: frames(({ drag }) => drag, 'p95'), write: milliseconds },
  dragMost: {
    name: 'Drag, longest frame',
    of: frames(({ drag }) => drag, 'most'),
    write: milliseconds,
  },
  zoom: { name: 'Zoom, p95 of frames', of: frames(({ zoom }) => zoom, 'p95'), write: milliseconds },
  zoomMost: {
    name: 'Zoom, longest frame',
    of: frames(({ zoom }) => zoom, 'most'),
    write: milliseconds,
  },
} satisfies Record<string, Measure>;

/** The key of a measure. */
export type MeasureKey = keyof typeof measures;

/** The value of a measure for a page; undefined where no run gave one. */
export const valueOf = (key: MeasureKey, page: Page): Value | undefined => {
  const values = measures[key].of(page);
  if (values.length === 0) return undefined;
  return { middle: median(values), least: Math.min(...values), most: Math.max(...values) };
};
