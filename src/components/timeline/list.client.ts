import { select } from '../../model/explorer/actions.ts';
import type { Explorer } from '../../model/explorer/explorer.ts';
import { wholeView, type View } from '../../model/explorer/state.ts';
import { readFragment, writeView } from '../../model/explorer/url.ts';
import { followView } from './follow.client.ts';
import { dimUnknown, hideOthers, markSelected } from './list-marks.client.ts';
import { readList, type ListNodes } from './list-nodes.client.ts';
import { orderList } from './list-order.client.ts';
import { shownEvents } from './shown.client.ts';

/** Screens on which the chart is more than a strip. */
const WIDE = '(width >= 48rem)';
/** Pixels of the chart in sight from which on a reader is taken to look at it. */
const IN_SIGHT = 120;
/** Milliseconds in which the list finds its size, and what tells that a reader moves meanwhile. */
const SETTLING = 2000;
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'popstate'] as const;

/** Lets the list follow the view. It is not touched, nor read, before a view differs from that of the page. */
export function mountList(root: HTMLElement, explorer: Explorer): () => void {
  const { data, frame, view, update } = explorer;
  const whole = wholeView(frame);
  let nodes: ListNodes | null = null;
  let fromList = false;

  const follow = (now: View, before: View): void => {
    nodes ??= readList(root);
    if (!nodes) return;
    const named = nodes.items.get(readFragment(location.hash, frame) ?? '');
    const wasHidden = named?.hidden ?? false;
    root.toggleAttribute('data-listed', true); // from here on no style sheet hides what is not shown
    if (now.zone !== before.zone || now.clock !== before.clock) orderList(nodes, now, data);
    hideOthers(nodes, shownEvents(root, explorer));
    dimUnknown(nodes, data.events, now);
    markSelected(nodes, now.selected);
    if (now.selected !== before.selected && !fromList) bringIntoView(root, nodes, now.selected);
    if (named && wasHidden && !named.hidden) bringUp(nodes.list, named); // a browser does not scroll to what was hidden
  };
  const pick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('.event-title a:not(.anchor)');
    const id = link?.closest<HTMLElement>('[data-event]')?.id;
    if (id === undefined || event.button !== 0 || isForNewTab(event)) return;
    event.preventDefault();
    fromList = true;
    update((now) => select(now, id, frame), 'push');
    fromList = false;
  };

  const list = root.querySelector<HTMLElement>('#list');
  list?.addEventListener('click', pick);
  const leave = followView(explorer, follow);
  const restore = (): void => {
    leave();
    root.removeAttribute('data-listed');
    list?.removeEventListener('click', pick);
    if (!nodes) return;
    orderList(nodes, whole, data);
    hideOthers(nodes, data.events);
    dimUnknown(nodes, data.events, whole);
    markSelected(nodes, null);
  };
  try {
    if (writeView(view(), frame) !== '') {
      follow(view(), whole);
      openAt(root, view());
    }
  } catch (error) {
    restore();
    throw error;
  }
  return restore;
}

/** A link to an event opens at its mark, or else at its item; a fragment still leads where it says after items have moved. */
function openAt(root: HTMLElement, { selected }: View): void {
  const target = document.querySelector(':target');
  if ('framed' in root.dataset) return; // it would scroll the page around the frame
  if (target) bringUp(root, target);
  else if (selected !== null && matchMedia(WIDE).matches)
    root.querySelector('[data-chart]')?.scrollIntoView();
}

/** Scrolls to a place, and again while days around it that were only measured roughly take their size, until the reader moves. */
function bringUp(list: Element, place: Element): void {
  const size = new ResizeObserver(() => {
    place.scrollIntoView();
  });
  const stop = (): void => {
    size.disconnect();
  };
  place.scrollIntoView();
  size.observe(list);
  setTimeout(stop, SETTLING);
  for (const type of MOVES) addEventListener(type, stop, { once: true, passive: true });
}

/** Whether a click asks for a new tab or window, or a download. */
function isForNewTab({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

/** Scrolls to the selected item, unless the reader looks at the chart, which shows the selection itself. */
function bringIntoView(root: HTMLElement, { items }: ListNodes, id: string | null): void {
  const item = id === null ? undefined : items.get(id);
  const chart = root.querySelector('[data-chart]')?.getBoundingClientRect();
  if (!item || item.hidden || 'framed' in root.dataset) return;
  if (chart && chart.bottom > IN_SIGHT && chart.top < innerHeight / 2) return; // the card covers the lower half
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  item.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}
