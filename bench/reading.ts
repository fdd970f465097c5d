import type { Page } from '@playwright/test';
import { inFreshPage, slow, slowConnection, slowProcessor, spin } from './browser.ts';
import { countTraffic } from './load.ts';

/** Milliseconds of rest after which a page counts as loaded. */
const QUIET = 2000;
/** Seconds after which a load is given up. */
const LIMIT = 60;

/** One cold load of a page that is read; times in milliseconds from the start of the navigation. */
export interface Reading {
  /** Bytes over the wire, headers included. */
  bytes: number;
  /** The same by the browser's name of their kind. */
  kinds: Record<string, number>;
  requests: number;
  /** First contentful paint. */
  firstPaint: number;
  /** Largest contentful paint. */
  largestPaint: number;
  /** What tasks take above 50 ms each, until nothing happens any more. */
  blocking: number;
}

/** What the page itself can tell. */
interface Seen {
  largest: number;
  tasks: number[];
  /** When the last task over 50 ms ended. */
  busy: number;
}

declare global {
  interface Window {
    reading?: Seen;
  }
}

const watch = (): void => {
  const seen: Seen = { largest: NaN, tasks: [], busy: 0 };
  window.reading = seen;
  new PerformanceObserver((list) => {
    seen.largest = list.getEntries().at(-1)?.startTime ?? seen.largest;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.tasks.push(duration);
      seen.busy = startTime + duration;
    }
  }).observe({ type: 'longtask', buffered: true });
};

const untilQuiet = async (page: Page, requests: () => number): Promise<void> => {
  let before = -1;
  let since = Date.now();
  for (;;) {
    const [complete, busy] = await page.evaluate(
      () =>
        [
          document.readyState === 'complete',
          performance.now() - (window.reading?.busy ?? 0),
        ] as const,
    );
    if (requests() !== before || !complete) since = Date.now();
    before = requests();
    if (Date.now() - since > QUIET && busy > QUIET) return;
    await new Promise((done) => setTimeout(done, 250));
  }
};

/** Opens a page once with an empty cache, a slow processor and a slow connection. Throws if the processor was not slow. */
export const read = (browser: string, address: string): Promise<Reading> =>
  inFreshPage(browser, LIMIT, async (page, session) => {
    const { bytes: kinds, requests } = await countTraffic(session);
    await page.addInitScript(watch);
    await slowConnection(session);
    await slowProcessor(session, slow.processor);
    await page.goto(address, { waitUntil: 'commit' });
    await untilQuiet(page, requests);
    const { firstPaint, largest, tasks } = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      ...(window.reading ?? { largest: NaN, tasks: [] }),
    }));
    const slowed = await spin(page);
    await slowProcessor(session, 1);
    const slowdown = slowed / (await spin(page));
    if (slowdown < slow.processor / 2)
      throw new Error(`The processor was only ${slowdown.toFixed(1)} times slower.`);
    return {
      bytes: Object.values(kinds).reduce((sum, size) => sum + size, 0),
      kinds,
      requests: requests(),
      firstPaint,
      largestPaint: largest,
      blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    };
  });
