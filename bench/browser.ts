import { chromium, type CDPSession, type Page } from '@playwright/test';
import { browserArguments } from '../tests/browser/arguments.ts';

/** Round trip and bandwidth of a slow connection, and how much slower the processor is made. */
export const slow = { latency: 150, kilobits: 1600, processor: 4 } as const;

/** Size of the window, in pixels. */
export const viewport = { width: 1280, height: 900 };

/** Gives a task a page of a browser of its own, without anything in its cache, for so many seconds at most. */
export const inFreshPage = async <Result>(
  executablePath: string,
  seconds: number,
  task: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> => {
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  let timer: NodeJS.Timeout | undefined;
  try {
    const page = await browser.newPage({ viewport, locale: 'en-US', timezoneId: 'UTC' });
    page.setDefaultTimeout(seconds * 1000);
    const session = await page.context().newCDPSession(page);
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(
        () => fail(new Error(`took more than ${String(seconds)} s`)),
        seconds * 1000,
      );
    });
    const result = task(page, session);
    result.catch(() => undefined); // too late: the page is closed under it
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
};

/** Slows the processor of a page: 1 is its own speed. */
export const slowProcessor = (session: CDPSession, rate: number): Promise<unknown> =>
  session.send('Emulation.setCPUThrottlingRate', { rate });

/** Slows the connection of a page. */
export const slowConnection = (session: CDPSession): Promise<unknown> =>
  session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: (slow.kilobits * 1000) / 8,
    uploadThroughput: (slow.kilobits * 1000) / 8,
  });

/** Milliseconds that a page needs for a fixed piece of work, the least of five: tells whether the slowdown is in effect. */
export const spin = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      let sum = 0;
      for (let n = 0; n < 1e7; n += 1) sum = (sum + n * n) % 1000003;
      return performance.now() - start + sum * 0;
    });
    return Math.min(...times);
  });
