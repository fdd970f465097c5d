import type { Explorer } from '../../model/explorer/explorer.ts';
import { inRange, matching, type Summaries } from '../../model/explorer/select.ts';
import type { ExplorerEvent, View } from '../../model/explorer/state.ts';

const summaries = new WeakMap<HTMLElement, Summaries>();
const memo = new WeakMap<View, readonly ExplorerEvent[]>();

/** Summaries of the events as the list of the page has them, by id; read once, for the first search. */
export function summariesOf(root: HTMLElement): Summaries {
  let found = summaries.get(root);
  if (!found) {
    const items = [...root.querySelectorAll<HTMLElement>('#list [data-event]')];
    const words = (item: HTMLElement) => item.querySelector('.event-title + p')?.textContent ?? '';
    found = new Map(items.map((item) => [item.id, words(item)]));
    summaries.set(root, found);
  }
  return found;
}

/** Summaries for a view: none where it searches for nothing. */
export function summariesFor(root: HTMLElement, { text }: View): Summaries | undefined {
  return text === '' ? undefined : summariesOf(root);
}

/** The events that a view shows, in the order of time: those that pass its filters and lie in its range. */
export function shownEvents(
  root: HTMLElement,
  { data, view }: Pick<Explorer, 'data' | 'view'>,
): readonly ExplorerEvent[] {
  const now = view();
  let shown = memo.get(now);
  if (!shown) {
    shown = matching(data.events, now, summariesFor(root, now)).filter(inRange(now));
    memo.set(now, shown);
  }
  return shown;
}
