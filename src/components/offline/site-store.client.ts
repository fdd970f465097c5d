import { addressOf, planOf, type Plan, type Progress } from '../../model/offline/kept.ts';
import { storeName } from '../../model/offline/stores.ts';
import { MANIFEST, type Manifest } from '../../model/manifest.ts';

type Files = Manifest['files'];

/** Files fetched at a time. */
const AT_ONCE = 6;
/** Files after which it is written down what is kept; where a browser is closed meanwhile, no more than these are fetched again. */
const NOTED = 50;
/** Milliseconds after which the list of files is no longer waited for. */
const PATIENCE = 10_000;
/** Where it is written down, in the store itself; no page has this address. */
const LEDGER = 'kept.json';

/** The whole site in the store of this browser. */
export interface SiteStore {
  /** What is kept, and what is not, of the site as it is now. Rejects where there is no network. */
  plan(): Promise<Plan>;
  /** What is kept, without asking the network. */
  kept(): Promise<Files>;
  /** Fetches what is missing, checks each file against the list of files, drops what is gone; tells how far it has come. Rejects where anything fails; what was kept until then stays. */
  keep(signal: AbortSignal, tell: (progress: Progress) => void): Promise<void>;
  /** Removes all of it. */
  remove(): Promise<void>;
}

/** The store of the site at an address. */
export function siteStore(root: string): SiteStore {
  const name = storeName('site', root);

  const kept = async (): Promise<Files> => {
    if (!(await caches.has(name))) return {};
    const cache = await caches.open(name);
    const ledger = await cache.match(root + LEDGER);
    const noted = ledger ? ((await ledger.json()) as Files) : {};
    const held = new Set((await cache.keys()).map(({ url }) => url));
    // A browser may have dropped what was written down.
    return Object.fromEntries(
      Object.entries(noted).filter(([file]) => held.has(root + addressOf(file))),
    );
  };
  const listed = async (): Promise<Files> => {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(root + MANIFEST, { cache: 'no-store', signal });
    if (!answer.ok) throw new Error(`${MANIFEST}: ${String(answer.status)}`);
    return ((await answer.json()) as Manifest).files;
  };

  return {
    kept,
    plan: async () => planOf(await listed(), await kept()),
    remove: async () => {
      await caches.delete(name);
    },
    keep: async (signal, tell) => {
      const files = await listed();
      let now = await kept();
      const cache = await caches.open(name);
      const { fetch: missing, drop, all, done } = planOf(files, now);
      const note = (): Promise<void> => cache.put(root + LEDGER, new Response(JSON.stringify(now)));
      const next = async (): Promise<void> => {
        for (let file = missing.shift(); file !== undefined; file = missing.shift()) {
          const entry = files[file];
          if (!entry) continue;
          const address = root + addressOf(file);
          await cache.put(address, await verified(address, entry.sha256, signal));
          now[file] = entry;
          done.files += 1;
          done.bytes += entry.bytes;
          if (done.files % NOTED === 0) await note();
          tell({ all, done });
        }
      };
      const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, next));
      const failed = ends.find((end) => end.status === 'rejected');
      if (!failed) {
        for (const file of drop) await cache.delete(root + addressOf(file));
        now = Object.fromEntries(Object.entries(now).filter(([file]) => !drop.includes(file)));
      }
      await note();
      if (failed) throw failed.reason;
    },
  };
}

/** A file as the host gives it now, if its bytes are those of the list. */
async function verified(address: string, sha256: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-store', signal }); // past every cache, the worker's too
  if (!answer.ok) throw new DOMException(address, 'MismatchError');
  const bytes = await answer.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== sha256) throw new DOMException(address, 'MismatchError');
  const headers = new Headers(answer.headers);
  for (const name of ['content-length', 'content-encoding']) headers.delete(name);
  return new Response(bytes, { headers });
}
