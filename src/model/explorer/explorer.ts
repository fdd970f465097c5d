import { frameOf, type ExplorerData, type Frame } from './frame.ts';
import type { View } from './state.ts';
import { readView, writeView } from './url.ts';

/** Whether a change makes a new entry in the history of the browser or replaces the last. */
export type How = 'push' | 'replace';

/** Is told of every change of the view. */
export type Listener = (view: View, previous: View, how: How) => void;

/** Holds the view of a timeline and tells of its changes; knows no browser. */
export interface Explorer<Data extends ExplorerData = ExplorerData> {
  readonly data: Data;
  readonly frame: Frame;
  view: () => View;
  /** Changes the view by an action. A change that a link would not show is none; one made by a listener comes after the one it was told of. */
  update: (change: (view: View) => View, how: How) => void;
  /** Adds a listener; what it returns takes it away again. */
  subscribe: (listener: Listener) => () => void;
}

/** An explorer of the data whose first view is that of a query. */
export function createExplorer<Data extends ExplorerData>(
  data: Data,
  search: string,
): Explorer<Data> {
  const frame = frameOf(data);
  const listeners = new Set<Listener>();
  const waiting: (() => void)[] = [];
  let view = readView(search, frame);
  let telling = false;

  const apply = (change: (view: View) => View, how: How): void => {
    const previous = view;
    const next = change(previous);
    if (writeView(next, frame) === writeView(previous, frame)) return;
    view = next;
    for (const listener of [...listeners])
      if (listeners.has(listener)) listener(next, previous, how);
  };

  const drain = (): void => {
    telling = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) next();
    } finally {
      // What a listener throws reaches whoever made the change; the changes that waited behind it are lost.
      waiting.length = 0;
      telling = false;
    }
  };

  return {
    data,
    frame,
    view: () => view,
    update: (change, how) => {
      waiting.push(() => {
        apply(change, how);
      });
      if (!telling) drain();
    },
    subscribe: (listener) => {
      const own: Listener = (...told) => {
        listener(...told);
      };
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
}
