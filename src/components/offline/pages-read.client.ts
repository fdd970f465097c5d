import { titleIn } from '../../model/offline/notice.ts';
import { FORGET, OFFLINE_PAGE, storeName } from '../../model/offline/stores.ts';

/** Milliseconds after which the worker is no longer waited for. */
const PATIENCE = 5000;

/** A page in the store of this browser. */
export interface KeptPage {
  address: string;
  title: string;
}

/** The pages that were read, in the order of their titles, but the one that says so. The root is the full address of the site. */
export async function pagesRead(root: string): Promise<KeptPage[]> {
  const name = storeName('pages', root);
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const addresses = (await cache.keys())
    .map(({ url }) => url)
    .filter((url) => url !== root + OFFLINE_PAGE);
  const pages = await Promise.all(
    addresses.map(async (address) => {
      const html = (await (await cache.match(address))?.text()) ?? '';
      return { address, title: titleIn(html) ?? address.slice(root.length) };
    }),
  );
  return pages.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Has the worker forget them. */
export async function forgetPages(root: string): Promise<void> {
  const worker = (await navigator.serviceWorker.getRegistration(root))?.active;
  if (!worker) return;
  const { port1, port2 } = new MessageChannel();
  const done = new Promise<void>((resolve) => {
    port1.onmessage = () => {
      resolve();
    };
    setTimeout(resolve, PATIENCE);
  });
  worker.postMessage(FORGET, [port2]);
  await done;
}
