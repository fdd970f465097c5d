import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import { withNotice } from '../model/offline/notice.ts';
import { OFFLINE_PAGE, storeName } from '../model/offline/stores.ts';
import { keyOf, type Way } from '../model/offline/way.ts';
import { storedWords } from '../model/offline/words.ts';
import { MATCH, MOST, newest, newestIn } from './stores.ts';

/** Seconds after which a page is no longer waited for where there is a copy of it. */
const PATIENCE = 8;

/** The stores that are not filled by reading: the page that says what is kept, and the whole site where a reader asked for it. */
const FURTHER = ['site', 'core'] as const;

/** How each kind of request is answered. What the network gives is given on whatever becomes of its copy. */
export function strategies(scope: string): Record<Way, Strategy> {
  const keyed: WorkboxPlugin = {
    cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request.url, request.mode)),
  };
  const further: WorkboxPlugin = {
    cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
      newest([cachedResponse, await newestIn(FURTHER, request.url, scope)]),
  };
  const link = { to: new URL(OFFLINE_PAGE, scope).pathname, label: 'What is kept' };
  const noticed: WorkboxPlugin = {
    cachedResponseWillBeUsed: async ({ cachedResponse }) => {
      if (!cachedResponse) return undefined;
      const words = storedWords(cachedResponse.headers.get('date'));
      return rewritten(cachedResponse, (html) => withNotice(html, words, link));
    },
  };
  const options = (store: keyof typeof MOST, ...plugins: WorkboxPlugin[]) => ({
    cacheName: storeName(store, scope),
    matchOptions: MATCH,
    plugins: [
      keyed,
      new CacheableResponsePlugin({ statuses: [200] }) as WorkboxPlugin, // its types are looser than ours
      new ExpirationPlugin({
        maxEntries: MOST[store],
        purgeOnQuotaError: true,
        matchOptions: MATCH,
      }) as WorkboxPlugin,
      ...plugins,
    ],
  });
  return {
    page: new NetworkFirst({
      ...options('pages', further, noticed),
      networkTimeoutSeconds: PATIENCE,
    }),
    file: new NetworkFirst(options('files', further)),
    asset: new CacheFirst(
      options('assets', {
        // An asset of the whole site is taken from there only without a network: so pages read keep theirs when the site is renewed.
        handlerDidError: ({ request }) =>
          newestIn(FURTHER, keyOf(request.url, request.mode), scope),
      }),
    ),
  };
}

/** An answer with another text, and without what its header says of the bytes of the old. */
export async function rewritten(
  answer: Response,
  write: (html: string) => string,
  status = 200,
): Promise<Response> {
  const headers = new Headers(answer.headers);
  for (const name of ['content-length', 'content-encoding']) headers.delete(name);
  return new Response(write(await answer.text()), { status, headers });
}
