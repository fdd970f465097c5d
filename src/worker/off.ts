import { forget } from './stores.ts';

/** The worker that ends the worker: it takes its place, empties its stores, and is gone. It answers nothing. */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => {
  void self.skipWaiting();
});
self.addEventListener('activate', (event) => {
  const leave = (): Promise<boolean> => self.registration.unregister();
  event.waitUntil(forget(self.registration.scope).then(leave, leave));
});
