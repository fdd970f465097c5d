import { byTime } from '../time/order.ts';
import { daysOf } from './day.ts';
import { whenOf } from './first-report.ts';
import { fold, wordsOf } from './search-text.ts';
import type { ExplorerEvent, Filter, View } from './state.ts';

/** Summaries of events by id, for the search; they may come later than the events. */
export type Summaries = ReadonlyMap<string, string>;

const NO_SUMMARIES: Summaries = new Map();

/** What a filter looks at. */
export const PROPERTY: Readonly<Record<Filter, (event: ExplorerEvent) => readonly string[]>> = {
  lanes: ({ lane }) => [lane],
  kinds: ({ kind }) => [kind],
  confidence: ({ confidence }) => [confidence],
  observers: ({ observers }) => observers,
};

/** Whether an event passes one filter of a view. */
export function passes(event: ExplorerEvent, view: View, filter: Filter): boolean {
  const choice = view[filter];
  return choice === null || PROPERTY[filter](event).some((value) => choice.includes(value));
}

/** Folded texts of events with the summary that went into each, so that a letter more is found at once. */
const remembered = new WeakMap<ExplorerEvent, { summary: string; folded: string }>();

/** Whether title, label and summary of an event hold each of the words of a view, in any order. */
export function finds(view: View, summaries = NO_SUMMARIES): (event: ExplorerEvent) => boolean {
  const words = wordsOf(view.text);
  return (event) => {
    if (words.length === 0) return true;
    const summary = summaries.get(event.id) ?? '';
    let text = remembered.get(event);
    if (text?.summary !== summary) {
      text = { summary, folded: fold(`${event.title}\n${event.label}\n${summary}`) };
      remembered.set(event, text);
    }
    const { folded } = text;
    return words.every((word) => folded.includes(word));
  };
}

/** The events that pass every filter and hold the words of a view, in the order given; the range does not matter. */
export function matching<T extends ExplorerEvent>(
  events: readonly T[],
  view: View,
  summaries?: Summaries,
): T[] {
  const found = finds(view, summaries);
  return events.filter(
    (event) =>
      passes(event, view, 'lanes') &&
      passes(event, view, 'kinds') &&
      passes(event, view, 'confidence') &&
      passes(event, view, 'observers') &&
      found(event),
  );
}

/** Whether an event can have happened, or lasted, at some time of the range of a view; by report, whether it can have come out then. */
export function inRange(view: View): (event: ExplorerEvent) => boolean {
  const [from, to] = [asText(view.from), asText(view.to)];
  return (event) => {
    const { earliest, latest } = whenOf(event, view);
    return earliest <= to && latest >= from;
  };
}

/**
 * Events by the clock of a view. By report, a month stands before its days, as in the list; those of which no first report is
 * known come last, in the order of time.
 */
export function ordered<T extends ExplorerEvent>(
  events: readonly T[],
  { clock }: Pick<View, 'clock'>,
): T[] {
  if (clock === 'happened') return [...events].sort(byTime);
  return events
    .map((event) => ({ event, key: reportKey(event) }))
    .sort((a, b) => (a.key === b.key ? byTime(a.event, b.event) : a.key < b.key ? -1 : 1))
    .map(({ event }) => event);
}

/** The events before and after one in the list of a view; null at its ends. */
export interface Beside<T> {
  before: T | null;
  after: T | null;
}

/** The neighbors of an event among those that match, in their order. One that a filter hides still has its place. */
export function neighbors<T extends ExplorerEvent>(
  events: readonly T[],
  view: View,
  id: string,
  summaries?: Summaries,
): Beside<T> {
  const shown = new Set(matching(events, view, summaries));
  const list = ordered(
    events.filter((event) => shown.has(event) || event.id === id),
    view,
  );
  const index = list.findIndex((event) => event.id === id);
  if (index === -1) return { before: null, after: null };
  return { before: list[index - 1] ?? null, after: list[index + 1] ?? null };
}

/** What the first report sorts by; a letter stands after every date. */
function reportKey({ firstReported }: ExplorerEvent): string {
  return firstReported !== null && daysOf(firstReported) ? firstReported : 'unknown';
}

/** An instant as the record writes it: those sort as text, which is much faster than reading each. */
function asText(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
