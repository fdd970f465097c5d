/**
 * Without a network: pages read come from the store and say so; the whole site is kept on request, checked, renewed and removed; a worker that is
 * missing, broken or told to go leaves a working site.
 * A green run does not prove that a browser keeps what it was given: it may clear it when room is short. tests/proof/offline.test.ts keeps all of it.
 */
import type { Page } from '@playwright/test';
import type { Manifest } from '../../src/model/manifest.ts';
import { changingHost, type ChangingHost } from './changing.ts';
import { expect, test as watched } from './page.ts';

const test = watched.extend<{ host: ChangingHost }>({
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
test.use({ serviceWorkers: 'allow' });

const NO_NETWORK = [/ERR_EMPTY_RESPONSE|ERR_FAILED|503/];

/** Waits until a condition holds in a page. */
const until = (page: Page, condition: () => Promise<boolean>): Promise<void> =>
  expect.poll(() => page.evaluate(condition), { timeout: 20_000 }).toBe(true);

/** Opens a page and waits until it is kept: by a worker that was there, or by one that comes now. */
const read = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await until(page, async () => {
    const address = location.origin + location.pathname;
    const kept = await caches.match(address);
    const sheet = document.querySelector<HTMLLinkElement>('[rel="stylesheet"]')?.href;
    const script = document.querySelector<HTMLScriptElement>('script[src]')?.src;
    const drawn = await Promise.all([sheet, script].map((one) => !one || caches.match(one)));
    return kept !== undefined && drawn.every(Boolean);
  });
};

const notice = 'aside.stored';
const registrations = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test.describe('without a network', () => {
  test.use({ expected: NO_NETWORK });

  test(
    'a page that was read comes from the store, drawn as before, and says so',
    { tag: ['@desktop', '@phone'] },
    async ({ page, host }) => {
      await read(page, 'outages/?from=feed#what');
      await expect(page.locator(notice)).toHaveCount(0);
      const look = () =>
        page.locator('h1').evaluate((h1) => [h1.textContent, getComputedStyle(h1).fontSize]);
      const before = await look();
      host.isCut = true;
      await page.goto('outages/');
      await expect(page.locator(notice)).toContainText(/kept on \d+ \w+ \d{4} \(UTC\)/);
      expect(await look()).toEqual(before);
      host.isCut = false;
      await page.reload();
      await expect(page.locator(notice)).toHaveCount(0);
    },
  );

  test('a page that was not read is said not to be kept, among those that are', async ({
    page,
    host,
  }) => {
    await read(page, 'outages/');
    host.isCut = true;
    const response = await page.goto('law/');
    expect(response?.status()).toBe(503);
    await expect(page.locator(notice)).toContainText('keeps no copy');
    await expect(
      page.locator('outage-store[data-live]').getByRole('link', { name: 'The outages' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'The outages' }).first().click();
    await expect(page.locator(notice)).toContainText('your browser kept');
  });

  test('frames are left to the browser', async ({ page, host }) => {
    await read(page, 'outages/');
    await page.goto('embed/strip/');
    expect(await page.evaluate(async () => (await caches.match(location.href)) === undefined)).toBe(
      true,
    );
    host.isCut = true;
    await expect(page.goto('embed/strip/')).rejects.toThrow(/ERR_EMPTY_RESPONSE/);
  });
});
