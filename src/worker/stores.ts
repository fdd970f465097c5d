import { CacheExpiration } from 'workbox-expiration';
import { storeName, storeNames, type Store } from '../model/offline/stores.ts';

/** What the worker may hold of each store that fills as one reads; the least used goes first. */
export const MOST = { pages: 150, assets: 150, files: 300 } as const;

/** Queries and what a host says of encodings change no file of this site. */
export const MATCH = { ignoreVary: true } as const;

/** The newest answer to an address in some stores, by the date of its header; undefined where none holds one. */
export async function newestIn(
  stores: readonly Store[],
  key: string,
  scope: string,
): Promise<Response | undefined> {
  const found = await Promise.all(
    stores.map((store) => caches.match(key, { ...MATCH, cacheName: storeName(store, scope) })),
  );
  return newest(found);
}

/** The newest of some answers; one without a date is older than all others. */
export function newest(answers: readonly (Response | undefined)[]): Response | undefined {
  const dated = answers.filter((one) => one !== undefined);
  const dateOf = ({ headers }: Response): number => Date.parse(headers.get('date') ?? '') || 0;
  return dated.sort((a, b) => dateOf(b) - dateOf(a))[0];
}

/** Empties stores and forgets when each thing in them was last used. */
export async function forget(scope: string, stores: readonly Store[] = storeNames): Promise<void> {
  for (const store of stores) {
    const name = storeName(store, scope);
    await caches.delete(name);
    if (store in MOST) await new CacheExpiration(name, { maxEntries: 1 }).delete();
  }
}
