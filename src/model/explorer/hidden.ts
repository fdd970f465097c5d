import { FILTERS } from './choice.ts';
import { whenOf } from './first-report.ts';
import { finds, inRange, passes, type Summaries } from './select.ts';
import type { ExplorerEvent, Filter, View } from './state.ts';

/** What keeps an event out of a view. */
export interface Hidden {
  /** Filters that it does not pass. */
  filters: readonly Filter[];
  /** Whether it lacks words that are searched for. */
  text: boolean;
  /** On which side of the range it lies; null within. */
  range: 'earlier' | 'later' | null;
}

/** What hides an event in a view: all of it, for filters and range hide apart from each other. */
export function hiddenBy(event: ExplorerEvent, view: View, summaries?: Summaries): Hidden {
  const before = Date.parse(whenOf(event, view).latest) < view.from;
  return {
    filters: FILTERS.filter((filter) => !passes(event, view, filter)),
    text: !finds(view, summaries)(event),
    range: inRange(view)(event) ? null : before ? 'earlier' : 'later',
  };
}
