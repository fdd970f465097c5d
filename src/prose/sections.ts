import { byDay } from '../model/time/days.ts';
import { byTime } from '../model/time/order.ts';
import type { Event } from '../schema/event.ts';
import { idsIn } from './notes.ts';
import type { Prose, Tag } from './prose.ts';

/** A section of an article, with the events that it names. */
export interface Section {
  /** Number of its heading among the headings of the article; null for what stands before the first. */
  heading: number | null;
  /** The events that its tags name, each once, first those of its words, then those of its figures. */
  events: Event[];
}

/** Attributes by which a tag names events. */
const NAMES_EVENTS: Readonly<Record<string, string>> = {
  When: 'event',
  Said: 'event',
  EventRef: 'id',
  TimelineFigure: 'highlight',
};

/** Ids of the events that a tag names. */
export function eventIdsIn({ name, attributes }: Tag): string[] {
  return idsIn(attributes[NAMES_EVENTS[name] ?? '']);
}

/**
 * The sections of an article, each from its heading of the second level to the next; the first is what
 * stands before them. An id of no event is passed over here: the rules of the prose refuse it.
 */
export function sectionsOf(prose: Prose, events: ReadonlyMap<string, Event>): Section[] {
  const heads = prose.headings
    .map(({ depth, line }, heading) => ({ depth, line, heading }))
    .filter(({ depth }) => depth === 2);
  const starts = [{ heading: null, line: 0 }, ...heads];
  return starts.map(({ heading, line }, index) => {
    const end = starts[index + 1]?.line ?? Infinity;
    const tags = prose.tags.filter((tag) => tag.line >= line && tag.line < end);
    const words = tags.filter(({ name }) => name !== 'TimelineFigure');
    const ids = new Set([...words, ...tags].flatMap(eventIdsIn));
    return { heading, events: [...ids].flatMap((id) => events.get(id) ?? []) };
  });
}

/**
 * The most important of some events, at most so many, and the rest: of two alike the one given earlier.
 * Both are listed as on the timeline, by day and in a day by time.
 */
export function pickEvents(
  events: readonly Event[],
  most: number,
): { picked: Event[]; rest: Event[] } {
  const ranked = [...events].sort((a, b) => b.importance - a.importance);
  return { picked: inDays(ranked.slice(0, most)), rest: inDays(ranked.slice(most)) };
}

/** A day of Seoul begins before it does in UTC: the order of instants alone would show 23 before 22 December. */
function inDays(events: readonly Event[]): Event[] {
  return byDay([...events].sort(byTime), 'UTC').flatMap((day) => day.events);
}
