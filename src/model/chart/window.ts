import type { Lane } from '../../schema/lane.ts';
import { layOutLanes, type ChartLane } from './chart.ts';
import { isSeen, thin, type Cell, type Thinned, type Timed } from './crowd.ts';
import type { WindowAxis } from './window-axis.ts';

/** A lane seen through a window: its marks, and counts of those that stand too close to be told apart. */
export interface WindowLane extends ChartLane {
  cells: Cell[];
  /** How many marks stand over each other at most. */
  depth: number;
}

/** What a window is drawn from. */
export interface WindowInput {
  axis: WindowAxis;
  /** Those that are shown. */
  lanes: readonly Pick<Lane, 'id' | 'label'>[];
  subjectLane: string;
  /** As `ranked` gives them; those out of sight are left out. */
  events: readonly Timed[];
  /** Ids of events that are drawn before all others. */
  first?: ReadonlySet<string>;
  /** Rows up to which a lane grows so that labels find room. */
  rows: number;
  /** How many marks stood over each other at most when it was last laid out, so that a moving window need not try. */
  depth?: number | undefined;
  keep?: ReadonlyMap<string, number> | undefined;
  labelled?: ReadonlySet<string> | undefined;
  /** Whether marks stand for reports. */
  reports?: boolean;
}

/** Marks that a browser moves without a stutter. */
const MOST = 500;
/** From so many events on a lane grows only to so many rows of marks, and at least to those, however many there are. */
const [MANY, DEEP, SHALLOW] = [300, 6, 2];

/** The lanes of a window. Every event in sight is drawn or counted. */
export function layOutWindow(input: WindowInput): WindowLane[] {
  const { axis, lanes, events, first } = input;
  const seen = new Map<string, Timed[]>(lanes.map(({ id }) => [id, []]));
  for (const one of events) if (isSeen(one, axis)) seen.get(one.event.lane)?.push(one);
  // In motion what is drawn stays drawn as long as it has room, so that nothing flickers.
  for (const chosen of [input.depth === undefined ? undefined : input.keep, first])
    if (chosen?.size) for (const [id, list] of seen) seen.set(id, firstOf(list, chosen));
  const { thinned, depth, many } = thinAll(seen, input);
  const drawn = [...thinned.values()].flatMap((one) => one.drawn);
  return layOutLanes({
    ...input,
    rows: many ? DEEP : input.rows,
    lanes: lanes.map((lane) => ({ ...lane, description: '' })),
    events: drawn,
    highlight: [...(first ?? [])],
  }).map((lane) => {
    const cells = thinned.get(lane.id)?.cells ?? [];
    return { ...lane, cells, depth, height: lane.height + (cells.length > 0 ? lane.pitch : 0) };
  });
}

/** The chosen events before the others, both in their order. */
function firstOf(list: readonly Timed[], chosen: { has: (id: string) => boolean }): Timed[] {
  const is = ({ event }: Timed) => chosen.has(event.id);
  return [...list.filter(is), ...list.filter((one) => !is(one))];
}

/** Thins all lanes alike, until a browser can move the marks. */
function thinAll(
  seen: ReadonlyMap<string, readonly Timed[]>,
  { axis, rows, depth: last = rows }: WindowInput,
): { thinned: Map<string, Thinned>; depth: number; many: boolean } {
  const many = [...seen.values()].reduce((sum, list) => sum + list.length, 0) > MANY;
  for (let depth = many ? Math.min(last, DEEP) : rows; ; depth -= 1) {
    const thinned = new Map([...seen].map(([id, list]) => [id, thin(list, axis, depth)] as const));
    const count = [...thinned.values()].reduce((sum, { drawn }) => sum + drawn.length, 0);
    if (count <= MOST || depth <= SHALLOW) return { thinned, depth, many };
  }
}
