import assert from 'node:assert/strict';
import { expect, type Browser, type Page } from '@playwright/test';
import { watch } from './watched.ts';

/** Fetches what the head of a page links, at the address where the site is served now, and gives the types that came. */
const headLinks = (page: Page, base: string): Promise<string[]> =>
  page.evaluate(async (folder) => {
    const links = [
      ...[...document.querySelectorAll('link[rel=alternate], link[rel=icon]')].map((e) =>
        e.getAttribute('href'),
      ),
      ...[...document.querySelectorAll('meta[property="og:image"]')].map((e) =>
        e.getAttribute('content'),
      ),
    ];
    return Promise.all(
      links.map(async (link) => {
        const { pathname } = new URL(link ?? '', location.href);
        if (!pathname.startsWith(folder)) return `${pathname} lies outside of ${folder}`;
        const response = await fetch(pathname);
        return response.ok ? 'ok' : `${pathname} answers ${String(response.status)}`;
      }),
    );
  }, base);

/** Waits until the worker of the site is at work, and gives the address under which it works; nothing after ten seconds. */
const workerScope = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Promise.race([
      navigator.serviceWorker.ready.then(({ scope }) => scope),
      new Promise<string>((done) => setTimeout(done, 10_000, '')),
    ]),
  );

/**
 * Walks through a site as a reader would, at whatever address it is served: front page, worker, article, event, timeline with its data, search with its
 * worker, embed, feeds and cards, and the page for what is not there. Throws at the first step that fails, and for anything that went wrong on the way.
 */
export const walk = async (
  browser: Browser,
  address: string,
  missing: 'ours' | 'the host’s',
): Promise<void> => {
  const { context, problems } = await watch(browser, address, 'allow');
  const base = new URL(address).pathname;
  const page = await context.newPage();
  try {
    await page.goto(address);
    assert.deepEqual([...new Set(await headLinks(page, base))], ['ok']);
    if (process.env['OFFLINE'] !== 'off') assert.equal(await workerScope(page), address);
    await page.locator(`a[href="${base}outages/"]`).first().click();
    await expect(page).toHaveURL(`${address}outages/`);
    assert.deepEqual([...new Set(await headLinks(page, base))], ['ok']);
    await page.locator(`main a[href^="${base}events/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`^${RegExp.escape(address)}events/.+/$`));
    await expect(page.locator('h1')).toBeVisible();

    const data = page.waitForResponse(`${address}timeline/events.json`);
    await page.goto(`${address}timeline/`);
    assert.equal((await data).status(), 200);
    await expect(page.locator('outage-timeline[data-live]')).toBeAttached({ timeout: 20_000 });

    await page.goto(`${address}search/?q=dyn`);
    await expect(page.locator('.search-says')).toHaveText(/^\d+ results for “dyn”\.$/, {
      timeout: 20_000,
    });
    await page.locator('[data-results] h2 a').first().click();
    await expect(page).toHaveURL(new RegExp(`^${RegExp.escape(address)}(?!search/)`));

    await page.goto(`${address}embed/timeline/`);
    await expect(page.locator('outage-timeline[data-live]')).toBeAttached({ timeout: 20_000 });
    assert.equal(problems.join('\n'), '');

    const response = await page.goto(`${address}no/such/page/`);
    assert.equal(response?.status(), 404);
    if (missing === 'ours') await expect(page.locator('main input[type=search]')).toBeVisible();
    assert.deepEqual(
      problems.filter((problem) => !problem.includes('status of 404')),
      [],
    );
  } finally {
    await context.close();
  }
};
