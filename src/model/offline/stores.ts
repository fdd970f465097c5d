/** What the worker keeps, by what it is for; `site` alone is filled by the page /offline/. */
export const storeNames = ['pages', 'assets', 'files', 'core', 'site'] as const;

/** A store of the worker. */
export type Store = (typeof storeNames)[number];

/** The page that says what is kept, from the root of the site. */
export const OFFLINE_PAGE = 'offline/';

/** The message that asks the worker to forget the pages read and all that came with them. */
export const FORGET = 'forget';

/** The name of a store, which holds for one site alone: all sites of one origin share their stores. The scope is the full address of the site. */
export function storeName(store: Store, scope: string): string {
  return `nine-hours ${store} ${scope}`;
}
