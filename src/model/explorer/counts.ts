import { FILTERS } from './choice.ts';
import { known, type Known } from './known.ts';
import { finds, inRange, passes, PROPERTY, type Summaries } from './select.ts';
import type { ExplorerEvent, Filter, View } from './state.ts';

/** How many events there are of what, for a view. */
export interface Counts {
  /** All of them. */
  all: number;
  /** Those that match. */
  matching: number;
  /** Those that match and lie in the range. */
  inRange: number;
  /** Those that match, by whether they were out by the day that is asked for. */
  known: Record<Known, number>;
  /** For each value of a filter, those that would match if the filter let only that value through; a value without any is absent. */
  values: Record<Filter, ReadonlyMap<string, number>>;
}

/** Counts events in one pass. */
export function counts(
  events: readonly ExplorerEvent[],
  view: View,
  summaries?: Summaries,
): Counts {
  const [found, within] = [finds(view, summaries), inRange(view)];
  const values: Record<Filter, Map<string, number>> = {
    lanes: new Map(),
    kinds: new Map(),
    confidence: new Map(),
    observers: new Map(),
  };
  const byKnown: Record<Known, number> = { out: 0, 'not-yet': 0, unknown: 0 };
  const count: Counts = { all: events.length, matching: 0, inRange: 0, known: byKnown, values };
  for (const event of events) {
    const failed = FILTERS.filter((filter) => !passes(event, view, filter));
    if (failed.length > 1 || !found(event)) continue;
    // A value counts as if its own filter were lifted, so an event that fails only there counts there.
    for (const filter of failed.length === 0 ? FILTERS : failed)
      for (const value of PROPERTY[filter](event))
        values[filter].set(value, (values[filter].get(value) ?? 0) + 1);
    if (failed.length > 0) continue;
    count.matching += 1;
    if (within(event)) count.inRange += 1;
    byKnown[known(event, view)] += 1;
  }
  return count;
}
