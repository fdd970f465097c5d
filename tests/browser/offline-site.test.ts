/**
 * The page /offline/ says what is kept, and keeps the whole site where a reader asks for it: checked, interrupted, gone on with, renewed, removed.
 * The list of files is cut short here; tests/proof/offline.test.ts keeps all of them. A green run does not prove that any device has the room.
 */
import type { Page } from '@playwright/test';
import type { Manifest } from '../../src/model/manifest.ts';
import type { ChangingHost } from './changing.ts';
import { expect } from './page.ts';
import { NO_NETWORK, notice, test } from './worker.ts';

test.use({ serviceWorkers: 'allow' });

/** A list of the files of a few pages, with other digests for some. */
const shorten = async (host: ChangingHost, changes: Manifest['files'] = {}): Promise<void> => {
  const whole = (await (await fetch(`${host.address}files.json`)).json()) as Manifest;
  const few = Object.entries({ ...whole.files, ...changes }).filter(([file]) =>
    /^(_astro\/|(law|people|glossary|offline)\/|embed\/strip)/.test(file),
  );
  host.answers.set('files.json', JSON.stringify({ ...whole, files: Object.fromEntries(few) }));
};

const says = (page: Page) => page.getByRole('status').filter({ hasText: /./ });
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** How many files are still to be fetched. */
const left = async (page: Page): Promise<number> => {
  const words = (await page.locator('[data-part="far"]').textContent()) ?? '';
  const [, done, all] = /^(\d+) of (\d+) files/.exec(words) ?? [];
  return Number(all) - Number(done);
};

const open = async (page: Page): Promise<void> => {
  await page.goto('offline/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect(page.locator('outage-store[data-live]')).toHaveCount(1);
};

const keep = async (page: Page): Promise<void> => {
  await open(page);
  await press(page, 'Keep the whole site');
  await expect(says(page)).toContainText('The whole site is kept');
};

test.describe('the whole site', { tag: '@desktop' }, () => {
  test.describe('kept', () => {
    test.use({ expected: NO_NETWORK });

    test('can be read without a network, says so, and goes when it is told to', async ({
      page,
      host,
    }) => {
      await shorten(host);
      await open(page);
      await expect(says(page)).toContainText(/^Not kept\. It takes \d+ files, \d\.\d MB\.$/);
      await keep(page);
      host.isCut = true;
      await page.goto('people/');
      await expect(page.locator('h1')).toHaveText('People');
      await expect(page.locator(notice)).toContainText('your browser kept');
      await page.goto('offline/');
      await press(page, 'Remove the whole site');
      await expect(says(page)).toContainText(/^Not kept\./);
      await page.goto('glossary/');
      await expect(page.locator(notice)).toContainText('keeps no copy');
    });
  });

  test('that was interrupted goes on where it stopped', async ({ page, host }) => {
    await shorten(host);
    host.held.add('people/');
    await open(page);
    await press(page, 'Keep the whole site');
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect.poll(() => left(page)).toBe(1);
    await press(page, 'Stop');
    await expect(says(page)).toContainText(/^Stopped\. Kept in part: \d+ of \d+ files/);
    host.held.clear();
    await page.reload();
    host.asked.length = 0;
    await press(page, 'Go on');
    await expect(says(page)).toContainText('The whole site is kept');
    expect(host.asked.filter((path) => path !== 'files.json')).toEqual(['people/']);
  });

  test('that has changed is renewed by what has changed alone', async ({ page, host }) => {
    await shorten(host);
    await keep(page);
    const text = '<!doctype html><title>Next</title><body><h1>Next</h1>';
    const bytes = new TextEncoder().encode(text);
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    host.answers.set('law/', text);
    await shorten(host, { 'law/index.html': { bytes: bytes.length, sha256: digest } });
    host.asked.length = 0;
    await page.reload();
    await expect(says(page)).toContainText(/^The site has changed .* To fetch: 1 file, /);
    await press(page, 'Renew');
    await expect(says(page)).toContainText('The whole site is kept');
    expect(host.asked.filter((path) => /^(law|people|glossary)/.test(path))).toEqual(['law/']);
  });

  test('is not kept where a file is not the one of the list', async ({ page, host }) => {
    await shorten(host);
    host.answers.set('law/', '<p>Sign in');
    await open(page);
    await press(page, 'Keep the whole site');
    await expect(says(page)).toContainText(/^A file is not the one .* Kept in part/);
  });

  test('is not kept where there is no room, and the page says why', async ({ page, host }) => {
    await shorten(host);
    await open(page);
    await page.evaluate(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    });
    await press(page, 'Keep the whole site');
    await expect(says(page)).toContainText('gives this site no more room');
  });
});

test.describe('the page', () => {
  test('lists the pages that were read, and forgets them', async ({ page }) => {
    await open(page);
    for (const path of ['law/', 'people/']) await page.goto(path);
    await open(page);
    const list = page.locator('.store-list li');
    await expect(list).toHaveText(['Law', 'People']);
    await press(page, 'Forget the pages read');
    await expect(list).toHaveCount(0);
    await expect(page.locator('outage-store')).toContainText('No page is kept yet.');
  });

  test('says so where the storage of the browser is closed', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['open', 'has', 'match'] as const)
        caches[name] = (): Promise<never> =>
          Promise.reject(new DOMException('closed', 'SecurityError'));
    });
    await page.goto('offline/');
    await expect(page.locator('.store-none')).toBeVisible();
    await expect(page.getByRole('button', { name: /keep|forget/i })).toHaveCount(0);
  });

  test('offers the archive without a script', { tag: '@no-javascript' }, async ({ page }) => {
    await page.goto('offline/');
    await expect(page.locator('noscript p')).toContainText('needs JavaScript');
    await expect(page.locator('main').getByRole('link', { name: /\.zip/ })).toBeVisible();
    await expect(page.locator('.store-part').first()).toBeHidden();
  });
});
