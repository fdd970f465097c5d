/**
 * Nothing moves while a page loads, even where fonts arrive late: the layout shift is zero.
 * A green run does not prove it for other browsers, whose fallback fonts differ, nor after a reader has acted.
 */
import type { Page } from '@playwright/test';
import { articles, longestEvent } from './kinds.ts';
import { expect, test } from './page.ts';

/** Lets the browser paint between the turns of a script, as a slow device does: what one turn leaves undone is seen. */
const dawdle = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const start = window.setTimeout.bind(window);
    window.setTimeout = ((task: () => void, wait = 0) =>
      start(task, Math.max(wait, 60))) as typeof setTimeout;
  });
};

/** Notes every shift of the layout from the start of the page, with what moved. */
const watch = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources?: { node: Node | null }[];
      })[]) {
        const moved = entry.sources?.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
        );
        shifts.push(`${entry.value.toFixed(4)}: ${moved?.join(' ') ?? ''}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

for (const address of ['./', ...articles, 'timeline/', longestEvent, 'sources/', 'facts/']) {
  test(`nothing moves on ${address} while its fonts are late`, async ({ page }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 600));
      await route.continue();
    });
    await dawdle(page);
    await watch(page);
    await page.goto(address);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => setTimeout(done, 300));
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(loaded, 'fonts arrived').toBeGreaterThan(0);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
      [],
    );
  });
}
