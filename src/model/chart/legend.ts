import type { ChartEvent, ChartMark } from './chart.ts';
import type { Ink } from './ink.ts';

/** A line of the legend: what an ink means, and a mark drawn with it. */
export interface LegendEntry {
  words: string;
  mark: ChartMark;
}

/** Width of a drawn sample, in pixels. */
export const SAMPLE_WIDTH = 36;

const event: ChartEvent = {
  id: 'sample',
  title: '',
  label: '',
  lane: '',
  kind: '',
  importance: 2,
  confidence: 'confirmed',
  start: { earliest: '', latest: '' },
  precision: 'minute',
  end: null,
  endState: 'none',
  placeZone: 'UTC',
};

const span: Ink = {
  shape: 'span',
  extent: [2, 34],
  core: null,
  fadeIn: null,
  fadeOut: null,
  open: false,
  widened: false,
};
const point: Ink = { ...span, shape: 'point', extent: [13.5, 22.5] };
const bar: Ink = { ...span, shape: 'bar', core: [2, 34] };
const fading: Ink = { ...bar, fadeIn: [2, 14], core: [14, 22], fadeOut: [22, 34] };
const open: Ink = { ...span, extent: [2, 20], open: true };
const short: Ink = { ...span, extent: [8, 28] };

function sample(
  ink: Ink,
  changes: Partial<ChartEvent> = {},
  state: ChartMark['state'] = 'other',
): ChartMark {
  return { event: { ...event, ...changes }, ink, row: 0, label: null, state, highlight: false };
}

const ALL: readonly (LegendEntry & { isUsed: (mark: ChartMark) => boolean })[] = [
  { words: 'at a known time', mark: sample(point), isUsed: ({ ink }) => ink.shape === 'point' },
  { words: 'lasted', mark: sample(bar), isUsed: ({ ink }) => ink.core !== null },
  {
    words: 'began or ended within the fade',
    mark: sample(fading),
    isUsed: ({ ink }) => ink.fadeIn !== null || ink.fadeOut !== null,
  },
  {
    words: 'at some time within, often a day',
    mark: sample(span),
    isUsed: ({ ink }) => ink.shape === 'span',
  },
  { words: 'end not known', mark: sample(open), isUsed: ({ ink }) => ink.open },
  {
    words: 'half height: single source',
    mark: sample(short, { confidence: 'single-source' }),
    isUsed: (mark) => mark.event.confidence === 'single-source',
  },
  {
    words: 'dashed: disputed',
    mark: sample(span, { confidence: 'disputed' }),
    isUsed: (mark) => mark.event.confidence === 'disputed',
  },
  {
    words: 'networks gone',
    mark: sample(bar, {}, 'gone'),
    isUsed: ({ state }) => state === 'gone',
  },
  {
    words: 'routes unstable',
    mark: sample(bar, {}, 'unstable'),
    isUsed: ({ state }) => state === 'unstable',
  },
];

/** The lines of the legend that a chart needs, always in the same order. */
export function legendOf(marks: readonly ChartMark[]): LegendEntry[] {
  return ALL.filter(({ isUsed }) => marks.some(isUsed)).map(({ words, mark }) => ({ words, mark }));
}
