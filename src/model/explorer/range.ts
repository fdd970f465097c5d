/** Milliseconds of a minute: nothing is shown more finely. */
export const MINUTE = 60_000;
/** Zooming in ends at a range of this length, in milliseconds. */
export const LEAST = 10 * MINUTE;

/** From one instant to another: milliseconds UTC, whole minutes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A number, or the nearer end where it lies beyond one. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The nearest whole minute. */
export function toMinute(instant: number): number {
  return Math.round(instant / MINUTE) * MINUTE;
}

/** A range of a length in whole minutes, moved into the frame. The length is at most that of the frame. */
export function moveInto(frame: Range, from: number, length: number): Range {
  const start = toMinute(clamp(from, frame.from, frame.to - length));
  return { from: start, to: start + length };
}

/** The whole minutes that hold all from one instant to a later one, as far as the frame reaches. */
export function outward(frame: Range, from: number, to: number): Range {
  return {
    from: Math.max(frame.from, Math.floor(from / MINUTE) * MINUTE),
    to: Math.min(frame.to, Math.ceil(to / MINUTE) * MINUTE),
  };
}

/**
 * The range between two instants in either order, cut at the ends of the frame. One that is shorter than
 * `LEAST` is widened around its middle. Null where one is no number.
 */
export function between(frame: Range, one: number, other: number): Range | null {
  if (Number.isNaN(one) || Number.isNaN(other)) return null;
  const [from, to] = [one, other]
    .map((instant) => toMinute(clamp(instant, frame.from, frame.to)))
    .sort((a, b) => a - b) as [number, number];
  const least = Math.min(LEAST, frame.to - frame.from);
  return to - from < least ? moveInto(frame, (from + to - least) / 2, least) : { from, to };
}
