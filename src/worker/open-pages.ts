import { assetsIn } from '../model/offline/assets.ts';
import { OFFLINE_PAGE, storeName } from '../model/offline/stores.ts';

/** Keeps the page that says what is kept, with all that it needs to be drawn, in the store that no reading empties. */
export async function keepCore(scope: string): Promise<void> {
  const core = await caches.open(storeName('core', scope));
  await keepWithAssets(scope + OFFLINE_PAGE, scope, async (address) => {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (answer.ok) await core.put(address, answer.clone());
    return answer;
  });
}

/** Keeps a page and then whatever it needs to be drawn, and what that needs in turn, each once, in the way given. */
export async function keepWithAssets(
  page: string,
  scope: string,
  keep: (address: string) => Promise<Response>,
): Promise<void> {
  const seen = new Set([page]);
  for (const address of seen) {
    const answer = await keep(address);
    if (!/text|javascript/.test(answer.headers.get('content-type') ?? '')) continue;
    for (const asset of assetsIn(await answer.text(), address, scope)) seen.add(asset);
  }
}
