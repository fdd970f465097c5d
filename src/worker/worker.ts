import { clientsClaim } from 'workbox-core';
import { Route, Router } from 'workbox-routing';
import type { Strategy } from 'workbox-strategies';
import { barePage, withNotice } from '../model/offline/notice.ts';
import { FORGET, OFFLINE_PAGE } from '../model/offline/stores.ts';
import { wayOf, type Way } from '../model/offline/way.ts';
import { MISSING } from '../model/offline/words.ts';
import { keepCore, keepWithAssets } from './open-pages.ts';
import { forget, newestIn } from './stores.ts';
import { rewritten, strategies } from './strategies.ts';

/**
 * The service worker: keeps what a reader has read, and gives it back where the network gives nothing. Pages come from the network
 * first, so a new version of the site or of this worker takes over at once. Whatever fails here is left to the network.
 */
declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const ways = strategies(scope);
const router = new Router();

for (const [way, strategy] of Object.entries(ways) as [Way, Strategy][])
  router.registerRoute(
    new Route(
      ({ request }) => wayOfRequest(request) === way,
      async (options) => {
        const { request } = options;
        try {
          return await strategy.handle(options);
        } catch (error) {
          // No answer, and no copy; else the store itself has failed, and the network is asked past it.
          if ((error as Error).name !== 'no-response') {
            const answer = await fetch(request).catch(() => null);
            if (answer) return answer;
          }
          return request.mode === 'navigate' ? missing() : Response.error();
        }
      },
    ),
  );
router.addFetchListener();

self.addEventListener('install', (event) => {
  void self.skipWaiting();
  event.waitUntil(keepCore(scope).catch(() => {})); // without it the worker can do all else
});

clientsClaim();
self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.allSettled([self.registration.navigationPreload.enable(), keepOpenPages(event)]),
  );
});

self.addEventListener('message', (event) => {
  if (event.data !== FORGET) return;
  const reply = (): void => event.ports[0]?.postMessage(FORGET);
  event.waitUntil(forget(scope, ['pages', 'assets', 'files']).then(reply, reply));
});

function wayOfRequest({ url, method, mode, cache, headers }: Request): Way | null {
  return wayOf({ url, method, mode, cache, isPart: headers.has('range') }, scope);
}

/** Keeps the pages that were opened before there was a worker: they are read as well. */
async function keepOpenPages(event: ExtendableEvent): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const keep = async (address: string): Promise<Response> => {
    const request = new Request(address);
    const way = wayOfRequest(request);
    return way ? ways[way].handle({ event, request }) : Response.error();
  };
  for (const { url } of open)
    if (wayOfRequest(new Request(url)) === 'page') await keepWithAssets(url, scope, keep);
}

/** What a reader gets in place of a page that is neither on the network nor in the store: the page that says what is kept. */
async function missing(): Promise<Response> {
  const page = await newestIn(['pages', 'site', 'core'], scope + OFFLINE_PAGE, scope).catch(
    () => undefined,
  );
  if (page) return rewritten(page, (html) => withNotice(html, MISSING), 503);
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
  };
  return new Response(barePage(MISSING), { status: 503, headers });
}
