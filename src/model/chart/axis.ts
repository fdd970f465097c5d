import type { Site } from '../../schema/site.ts';
import { brokenLine } from './scale.ts';

/** A part of the axis on which time runs evenly. */
export interface Stretch {
  /** Words above it; empty on a plain axis. */
  label: string;
  /** Its ends, UTC. */
  from: string;
  to: string;
  /** Its ends in pixels. */
  x0: number;
  x1: number;
  /** Whether time is drawn much smaller here than in the main period. */
  compressed: boolean;
}

/** Time as pixels: stretches side by side, each with a scale of its own. */
export interface Axis {
  /** Width of the frame in pixels. */
  width: number;
  stretches: Stretch[];
  /** Place of an instant; beyond the ends the last scale goes on, outside the frame. */
  x: (instant: string) => number;
}

/** Room left of the first and right of the last instant, so that a mark there is whole. */
export const EDGE = 6;

/** The axis over the stretches of site.yaml: the main period large, the rest compressed. */
export function stretchedAxis(stretches: Site['stretches'], width: number, edge = EDGE): Axis {
  const all = stretches.reduce((sum, { share }) => sum + share, 0);
  const ends = [edge];
  for (const { share } of stretches)
    ends.push((ends.at(-1) ?? 0) + (share / all) * (width - 2 * edge));
  const first = stretches.slice(0, 1).map(({ from }) => from);
  const stops = [...first, ...stretches.map(({ to }) => to)].map((instant) => Date.parse(instant));
  const scale = brokenLine(stops, ends);
  return {
    width,
    x: (instant) => scale(Date.parse(instant)),
    stretches: stretches.map(({ label, from, to, compressed }, index) => ({
      label,
      from,
      to,
      compressed,
      x0: ends[index] ?? 0,
      x1: ends[index + 1] ?? 0,
    })),
  };
}

/** An even axis from one instant to another. */
export function plainAxis(from: string, to: string, width: number, edge = EDGE): Axis {
  return stretchedAxis([{ label: '', from, to, share: 1, compressed: false }], width, edge);
}

/** Milliseconds UTC at a place of an axis; beyond its ends the last scale goes on. */
export function instantAt({ stretches }: Axis, x: number): number {
  const places = [...stretches.slice(0, 1).map(({ x0 }) => x0), ...stretches.map(({ x1 }) => x1)];
  const first = stretches.slice(0, 1).map(({ from }) => from);
  const stops = [...first, ...stretches.map(({ to }) => to)].map((instant) => Date.parse(instant));
  return brokenLine(places, stops)(x);
}
