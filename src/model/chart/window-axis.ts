import type { Site } from '../../schema/site.ts';
import { plainAxis, stretchedAxis, type Axis } from './axis.ts';
import { brokenLine } from './scale.ts';

/** An axis onto which time is looked at through a window, for a browser: fast, and never far outside its frame. */
export interface WindowAxis extends Axis {
  /** Place of milliseconds UTC, however far outside. */
  place: (instant: number) => number;
  /** Milliseconds UTC at a place. */
  at: (place: number) => number;
  /** Whether time runs evenly. */
  even: boolean;
}

/** How many widths a mark may reach out of the frame: browsers lose their precision far outside. */
const FAR = 4;

const instants = new Map<string, number>();

/** An even axis between two instants in milliseconds UTC, which need not be whole minutes. */
export function evenAxis(from: number, to: number, width: number): WindowAxis {
  return asWindow(plainAxis(new Date(from).toISOString(), new Date(to).toISOString(), width), [
    from,
    to,
  ]);
}

/** The axis of the whole period, with the stretches of the still chart. */
export function wholeAxis(stretches: Site['stretches'], width: number): WindowAxis {
  const ends = [...stretches.slice(0, 1).map(({ from }) => from), ...stretches.map(({ to }) => to)];
  return asWindow(
    stretchedAxis(stretches, width),
    ends.map((instant) => Date.parse(instant)),
  );
}

function asWindow(axis: Axis, stops: number[]): WindowAxis {
  const { stretches, width } = axis;
  const places = [...stretches.slice(0, 1).map(({ x0 }) => x0), ...stretches.map(({ x1 }) => x1)];
  const even = stretches.length === 1;
  const place = even ? straightLine(stops, places) : brokenLine(stops, places);
  const at = even ? straightLine(places, stops) : brokenLine(places, stops);
  const [least, most] = [-FAR * width, (FAR + 1) * width];
  const x = (text: string) => {
    let instant = instants.get(text);
    if (instant === undefined) instants.set(text, (instant = Date.parse(text)));
    return Math.min(most, Math.max(least, place(instant)));
  };
  return { ...axis, x, place, at, even };
}

/** A line through two points, as fast as can be: it is asked for thousands of places in each frame. */
function straightLine([from = 0, to = 0]: number[], [start = 0, end = 0]: number[]) {
  const slope = (end - start) / (to - from);
  return (value: number) => start + (value - from) * slope;
}
