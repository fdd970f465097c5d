import { known } from '../../model/explorer/known.ts';
import type { ExplorerEvent, View } from '../../model/explorer/state.ts';
import type { ListNodes } from './list-nodes.client.ts';

const WORDS = { 'not-yet': 'Not yet reported', unknown: 'First report not known' } as const;

/** Hides the items that are not shown, and every day and phase of which nothing is left. */
export function hideOthers({ list, items }: ListNodes, shown: readonly ExplorerEvent[]): void {
  const ids = new Set(shown.map(({ id }) => id));
  for (const [id, item] of items) item.hidden = !ids.has(id);
  for (const group of [...list.querySelectorAll<HTMLElement>('.day, .phase')].reverse())
    group.hidden = group.querySelector('[data-event]:not([hidden])') === null;
}

/** Dims what was not out by the day of a view, and says so in words. */
export function dimUnknown(
  { items }: ListNodes,
  events: readonly ExplorerEvent[],
  view: View,
): void {
  for (const event of events) {
    const item = items.get(event.id);
    const state = known(event, view);
    if (!item || (item.dataset['known'] ?? 'out') === state) continue;
    item.querySelector('.event-known')?.remove();
    delete item.dataset['known'];
    if (state === 'out') continue;
    item.dataset['known'] = state;
    const words = document.createElement('p');
    words.className = 'event-known';
    words.textContent = WORDS[state];
    item.querySelector('.event-text')?.prepend(words);
  }
}

/** Marks one item as the selected one; null marks none. */
export function markSelected({ items }: ListNodes, selected: string | null): void {
  for (const [id, item] of items) {
    const is = id === selected;
    if (item.hasAttribute('data-selected') === is) continue;
    item.toggleAttribute('data-selected', is);
    const link = item.querySelector('.event-title a');
    if (is) link?.setAttribute('aria-current', 'true');
    else link?.removeAttribute('aria-current');
  }
}
