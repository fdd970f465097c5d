/**
 * The core walk in Firefox and in WebKitGTK, both from Debian, with scripts and without; in Chromium as the control.
 * Errors of pages are heard in Chromium and Firefox alone: the driver of WebKit tells of none.
 * A green run does not prove that Safari, phones or screen readers behave alike, nor that it looks right: look at the pictures.
 */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { findBrowser } from '../browser/find.ts';
import { ensure } from '../debian.ts';
import { serve, type Served } from '../serve.ts';
import type { Driver } from './engines/driver.ts';
import { startPuppeteer } from './engines/puppeteer.ts';
import { unscripted } from './engines/unscripted.ts';
import { walk } from './engines/walk.ts';
import { startWebKit } from './engines/webkit.ts';

const engines: Record<string, (scripted: boolean) => Promise<Driver>> = {
  Chromium: (scripted) => startPuppeteer({ browser: 'chrome', path: findBrowser(), scripted }),
  Firefox: (scripted) =>
    startPuppeteer({
      browser: 'firefox',
      path: ensure('firefox-esr', 'firefox-esr'),
      scripted,
    }),
  WebKitGTK: (scripted) => {
    ensure('Xvfb', 'xvfb');
    ensure('WebKitWebDriver', 'webkit2gtk-driver');
    return startWebKit(scripted);
  },
};

const only = process.env['ENGINE'];

for (const [engine, start] of Object.entries(engines))
  for (const [how, steps] of [
    ['with scripts', walk],
    ['without scripts', unscripted],
  ] as const)
    suite(`${engine}, ${how}`, { skip: only !== undefined && only !== engine }, () => {
      let served: Served;
      let driver: Driver;
      before(async () => {
        served = await serve();
        driver = await start(steps === walk);
        console.log(`${engine} is ${driver.name}`);
      });
      after(async () => {
        await driver.close();
        await served.close();
      });
      for (const [law, step] of Object.entries(steps))
        test(law, { timeout: 120_000 }, async () => {
          await step(driver, served.address);
          assert.deepEqual(driver.problems(), [], 'errors that the page told');
        });
    });
