import type { Explorer } from '../../model/explorer/explorer.ts';
import { readView, writeView } from '../../model/explorer/url.ts';

/** Milliseconds of rest before the address follows; browsers refuse more than a few changes a second. */
const REST = 250;

/** Keeps the address and the view in step: a selection makes an entry in the history, anything else replaces it. */
export function mountAddress(_root: HTMLElement, explorer: Explorer): () => void {
  const { frame, view, update, subscribe } = explorer;
  let search = location.search;
  let following = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const write = (query: string, how: 'pushState' | 'replaceState', hash: string): void => {
    clearTimeout(waiting);
    waiting = undefined;
    search = query && `?${query}`;
    history[how](null, '', location.pathname + search + hash);
  };
  const catchUp = (): void => {
    if (waiting !== undefined) write(writeView(view(), frame), 'replaceState', location.hash);
  };
  const leave = subscribe((now, previous, how) => {
    if (following) return;
    if (how === 'push') {
      if (waiting !== undefined) write(writeView(previous, frame), 'replaceState', location.hash);
      write(writeView(now, frame), 'pushState', '');
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
  addEventListener('popstate', follow);
  addEventListener('pagehide', catchUp);
  return () => {
    leave();
    clearTimeout(waiting);
    removeEventListener('popstate', follow);
    removeEventListener('pagehide', catchUp);
  };
}
