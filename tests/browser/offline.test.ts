/**
 * Without a network, pages read come from the store and say so; a worker that is missing, broken, replaced or told to go leaves a working site.
 * A green run does not prove that a browser keeps what it was given: it may clear it when room is short.
 */
import { bundle } from '../../src/build/worker.ts';
import { expect } from './page.ts';
import { builtWorker, NO_NETWORK, notice, read, test, until, workers } from './worker.ts';

test.use({ serviceWorkers: 'allow' });

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

test.describe('a worker', { tag: '@desktop' }, () => {
  const broken: Record<string, { answer: string | null; expected: RegExp[] }> = {
    'is missing': { answer: null, expected: [/404/] },
    'throws at its start': { answer: 'throw new Error("broken");', expected: [] },
    'is no script': { answer: '<p>Sign in', expected: [] },
  };
  for (const [how, { answer, expected }] of Object.entries(broken))
    test.describe('', () => {
      test.use({ expected });

      test(`that ${how} leaves a working site`, async ({ page, host }) => {
        host.answers.set('worker.js', answer);
        await page.goto('outages/');
        await expect.poll(() => host.asked).toContain('worker.js');
        await page.goto('law/');
        await expect(page.locator('h1')).toHaveText('Law');
        await expect.poll(() => workers(page)).toBe(0); // one that is tried anew counts until it fails
      });
    });

  test('whose stores are closed leaves a working site', async ({ page, host }) => {
    const closed = `for (const name of ['open', 'match', 'has', 'delete', 'keys'])
      caches[name] = () => Promise.reject(new Error('closed'));
      indexedDB.open = () => { throw new Error('closed'); };`;
    host.answers.set('worker.js', closed + builtWorker());
    await page.goto('outages/');
    await until(page, () => Promise.resolve(navigator.serviceWorker.controller !== null));
    await page.goto('law/');
    await expect(page.locator('h1')).toHaveText('Law');
    const size = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThan(40); // its style sheet came too
  });

  test('is followed by the next at once, and pages of an earlier build keep their assets', async ({
    page,
    host,
  }) => {
    await read(page, 'outages/');
    host.answers.set('worker.js', `${builtWorker()};self.isNext = true;`);
    host.answers.set('law/', '<!doctype html><title>Next</title><body><h1>Next build</h1>');
    for (const path of await page.evaluate(() =>
      [...document.querySelectorAll('link[rel="stylesheet"]:not([media])')].map((link) =>
        (link as HTMLLinkElement).href.slice(location.origin.length + 1),
      ),
    ))
      host.answers.set(path, null); // a host of today holds the assets of today
    const next = page.evaluate(
      () =>
        new Promise<void>((done) => {
          navigator.serviceWorker.addEventListener('controllerchange', () => done());
          void navigator.serviceWorker.ready.then((one) => one.update());
        }),
    );
    await next;
    await page.goto('law/');
    await expect(page.locator('h1')).toHaveText('Next build');
    await page.goto('outages/');
    expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontSize)).not.toBe(
      '32px',
    );
  });

  test('that is told to go takes all that was kept with it, and no page asks for it again', async ({
    page,
    host,
  }) => {
    await read(page, 'outages/');
    host.answers.set('worker.js', await bundle('off'));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await until(page, async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
    await until(page, async () => (await caches.keys()).length === 0);
  });
});
