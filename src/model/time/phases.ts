import type { Event } from '../../schema/event.ts';
import type { Site } from '../../schema/site.ts';
import { sayDate } from './time-words.ts';

/** The main period of the story: from its first instant to the first instant after it, UTC. */
export interface Period {
  from: string;
  to: string;
}

/** A part of the story with its events. */
export interface Phase {
  /** The days that it covers, in words. */
  heading: string;
  /** In the order in which they were given. */
  events: Event[];
}

/** The period of the stretches that are not compressed; of all of them where none is. */
export function mainPeriod(stretches: Site['stretches']): Period {
  const large = stretches.filter(({ compressed }) => !compressed);
  const those = large.length > 0 ? large : stretches;
  return { from: those[0]?.from ?? '', to: those.at(-1)?.to ?? '' };
}

/** Whether the time of an event lies, at least in part, in the phase that it names. */
export function isInPhase({ phase, start }: Event, { from, to }: Period): boolean {
  if (phase === 'background') return start.earliest < from;
  if (phase === 'aftermath') return start.latest >= to;
  return start.latest >= from && start.earliest < to;
}

/** Events before, in and after the main period, each under the days that it covers; no empty phase. */
export function byPhase(events: readonly Event[], { from, to }: Period): Phase[] {
  const first = sayDate(from.slice(0, 10));
  const last = sayDate(new Date(Date.parse(to) - 1000).toISOString().slice(0, 10));
  const headings = [
    ['background', `Before ${first}`],
    ['main', `${first} to ${last}`],
    ['aftermath', `After ${last}`],
  ] as const;
  return headings
    .map(([phase, heading]) => ({
      heading,
      events: events.filter((event) => event.phase === phase),
    }))
    .filter((phase) => phase.events.length > 0);
}
