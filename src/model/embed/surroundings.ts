import type { Event } from '../../schema/event.ts';
import type { Precision } from '../../schema/time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Time that is shown on each side of an event, in milliseconds: the less precisely its time is known, the more. */
const ROOM: Readonly<Record<Precision, number>> = {
  minute: 12 * HOUR,
  hour: 18 * HOUR,
  day: 5 * DAY,
  month: 90 * DAY,
  year: 730 * DAY,
};

/** Events of its lane that are shown on each side of an event. */
const NEIGHBORS = 4;

/** A stretch of time, UTC. */
export interface Stretch {
  from: string;
  to: string;
}

/** The stretch in which one event is shown among its neighbors: all of its time, and on each side as much again, or more. */
export function surroundings({
  start,
  end,
  precision,
}: Pick<Event, 'start' | 'end' | 'precision'>): Stretch {
  const first = Date.parse(start.earliest);
  const last = Math.max(Date.parse(start.latest), end ? Date.parse(end.latest) : first);
  const room = Math.max(ROOM[precision], last - first);
  return { from: instantOf(first - room), to: instantOf(last + room) };
}

/** An event and the nearest of its lane before and after it, out of events in the order of time. */
export function nearest<T extends Pick<Event, 'id' | 'lane'>>(
  { id, lane }: Pick<Event, 'id' | 'lane'>,
  events: readonly T[],
): T[] {
  const own = events.filter((one) => one.lane === lane);
  const at = own.findIndex((one) => one.id === id);
  return own.slice(Math.max(0, at - NEIGHBORS), at + NEIGHBORS + 1);
}

function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
