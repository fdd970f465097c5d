/**
 * Keeps the whole site in a browser, cuts the network, and reads every page of it; searches it, and moves its timeline.
 * A green run does not prove it for another browser, nor that a phone has the room. Needs a built site; `npm run build` makes one.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Manifest } from '../../src/model/manifest.ts';
import { addressOf, isKept } from '../../src/model/offline/kept.ts';
import { browserArguments } from '../browser/arguments.ts';
import { changingHost, type ChangingHost } from '../browser/changing.ts';
import { findBrowser } from '../browser/find.ts';
import { dist } from '../process.ts';
import { serve, type Served } from '../serve.ts';

/** Pages that are asked for at a time. */
const AT_ONCE = 50;

suite('the whole site without a network', () => {
  const { files } = JSON.parse(readFileSync(join(dist, 'files.json'), 'utf8')) as Manifest;
  const kept = Object.keys(files).filter(isKept);
  let site: Served;
  let host: ChangingHost;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await serve();
    host = await changingHost(site.address);
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
    page = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    await host.close();
    await site.close();
  });

  test('is kept, each file checked', { timeout: 300_000 }, async () => {
    await page.goto(`${host.address}offline/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const start = performance.now();
    await page.getByRole('button', { name: 'Keep the whole site' }).click();
    await page.getByText('The whole site is kept').waitFor({ timeout: 300_000 });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const bytes = kept.reduce((sum, file) => sum + (files[file]?.bytes ?? 0), 0);
    console.log(
      `${String(kept.length)} files, ${(bytes / 1e6).toFixed(1)} MB, kept in ${seconds} s; the browser uses ${(usage / 1e6).toFixed(1)} MB for them`,
    );
  });

  test(
    'answers for every file, and says of every page that it is a copy',
    { timeout: 600_000 },
    async () => {
      host.isCut = true;
      const faults: string[] = [];
      for (let n = 0; n < kept.length; n += AT_ONCE)
        faults.push(
          ...(await page.evaluate(
            async (addresses) => {
              const ask = async (address: string): Promise<string[]> => {
                const answer = await fetch(address).catch(() => null);
                if (!answer?.ok) return [`${address} gets no answer`];
                const isPage =
                  address.endsWith('/') &&
                  !/http-equiv="refresh"/.test(await answer.clone().text());
                return isPage && !(await answer.text()).includes('<aside class="stored"')
                  ? [`${address} does not say that it is a copy`]
                  : [];
              };
              return (await Promise.all(addresses.map(ask))).flat();
            },
            kept.slice(n, n + AT_ONCE).map((file) => host.address + addressOf(file)),
          )),
        );
      assert.deepEqual(faults, []);
    },
  );

  test('can be searched, and its timeline moved', { timeout: 60_000 }, async () => {
    await page.goto(`${host.address}search/?q=dyn`);
    await page.locator('[data-results] > li').first().waitFor();
    await page.goto(`${host.address}timeline/`);
    await page.locator('outage-timeline[data-live]').waitFor();
  });
});
