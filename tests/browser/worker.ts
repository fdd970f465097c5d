import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dist } from '../process.ts';
import { changingHost, type ChangingHost } from './changing.ts';
import { expect, test as watched } from './page.ts';

/** The test of page.ts, on a host that can be cut off and give other answers; use it with `serviceWorkers: 'allow'`. */
export const test = watched.extend<{ host: ChangingHost }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright insists on a destructured first parameter
  host: async ({}, use) => {
    const host = await changingHost(process.env['SITE_ADDRESS'] ?? '');
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => {
    await use(host.address);
  },
});

/** The worker as it was built. */
export const builtWorker = (): string => readFileSync(join(dist, 'worker.js'), 'utf8');

/** What goes wrong on the console and the wire where there is no network. */
export const NO_NETWORK = [/ERR_EMPTY_RESPONSE|ERR_FAILED|503/];

/** The notice above a page from the store. */
export const notice = 'aside.stored';

/** Waits until a condition holds in a page. */
export const until = (page: Page, condition: () => Promise<boolean>): Promise<void> =>
  expect.poll(() => page.evaluate(condition), { timeout: 20_000 }).toBe(true);

/** Opens a page and waits until it is kept: by a worker that was there, or by one that comes now. */
export const read = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await until(page, async () => {
    const address = location.origin + location.pathname;
    const kept = await caches.match(address);
    const sheet = document.querySelector<HTMLLinkElement>('[rel="stylesheet"]')?.href;
    const script = document.querySelector<HTMLScriptElement>('script[src]')?.src;
    const drawn = await Promise.all(
      [sheet, script].map(async (one) => !one || (await caches.match(one))),
    );
    return kept !== undefined && drawn.every(Boolean);
  });
};

/** How many workers are registered. */
export const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
