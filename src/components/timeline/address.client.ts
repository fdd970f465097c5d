import type { Explorer } from '../../model/explorer/explorer.ts';
import type { View } from '../../model/explorer/state.ts';
import { readView, writeView } from '../../model/explorer/url.ts';
import { fragmentFor, revealFragment } from './fragment.client.ts';

/** Milliseconds of rest before the address follows; browsers refuse more than a few changes a second. */
const REST = 250;

/**
 * Keeps the address and the view in step: a selection makes an entry in the history, anything else replaces it. A fragment that
 * names an event lifts what hides it. In a frame nothing makes an entry: Back belongs to the page around it.
 */
export function mountAddress(root: HTMLElement, explorer: Explorer): () => void {
  const { frame, view, update, subscribe } = explorer;
  let search = location.search;
  let following = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const write = (shown: View, how: 'pushState' | 'replaceState'): void => {
    clearTimeout(waiting);
    waiting = undefined;
    const query = writeView(shown, frame);
    search = query && `?${query}`;
    const hash = how === 'pushState' ? '' : fragmentFor(root, explorer, shown);
    const step = 'framed' in root.dataset ? 'replaceState' : how;
    history[step](null, '', location.pathname + search + hash);
  };
  const catchUp = (): void => {
    if (waiting !== undefined) write(view(), 'replaceState');
  };
  const leave = subscribe((now, previous, how) => {
    if (following) return;
    if (how === 'push') {
      if (waiting !== undefined) write(previous, 'replaceState');
      write(now, 'pushState');
    } else waiting ??= setTimeout(catchUp, REST);
  });
  const follow = (): void => {
    if (location.search === search) return; // only the fragment changed
    clearTimeout(waiting);
    waiting = undefined;
    search = location.search;
    following = true;
    try {
      update(() => readView(search, frame), 'replace');
    } finally {
      following = false;
    }
  };
  const arrive = (): void => {
    revealFragment(root, explorer);
    catchUp(); // at once, for Back looks whether the address has changed
  };
  const { selected } = view();
  const named = new URLSearchParams(search).get('event');
  if (selected !== null && selected !== named) write(view(), 'replaceState'); // by an earlier id
  arrive();
  addEventListener('popstate', follow);
  addEventListener('hashchange', arrive);
  addEventListener('pagehide', catchUp);
  return () => {
    leave();
    clearTimeout(waiting);
    removeEventListener('popstate', follow);
    removeEventListener('hashchange', arrive);
    removeEventListener('pagehide', catchUp);
  };
}
