import type { Event } from '../schema/event.ts';
import type { Site } from '../schema/site.ts';
import { mainPeriod } from './time/phases.ts';

const DAY = 86_400_000;

/** Days at which one can ask what was out, in order: every day of the main period, and elsewhere those with a first report. */
export function reportDays(
  events: readonly Pick<Event, 'firstReported'>[],
  stretches: Site['stretches'],
): string[] {
  const { from, to } = mainPeriod(stretches);
  const days = new Set(events.flatMap(({ firstReported }) => wholeDay(firstReported)));
  for (let at = Date.parse(from); at < Date.parse(to); at += DAY)
    days.add(new Date(at).toISOString().slice(0, 10));
  return [...days].sort();
}

function wholeDay(date: string | null): string[] {
  return date?.length === 10 ? [date] : [];
}
