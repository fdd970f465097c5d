/**
 * Nothing moves while a page loads, even where fonts arrive late: the layout shift is zero.
 * A green run does not prove it for other browsers, whose fallback fonts differ, nor after a reader has acted.
 */
import type { Page } from '@playwright/test';
import { articles, longestEvent } from './kinds.ts';
import { expect, test } from './page.ts';
import { shiftsOn, watchShifts } from './shifts.ts';

/** Lets the browser paint between the turns of a script, as a slow device does: what one turn leaves undone is seen. */
const dawdle = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const start = window.setTimeout.bind(window);
    window.setTimeout = ((task: () => void, wait = 0) =>
      start(task, Math.max(wait, 60))) as typeof setTimeout;
  });
};

for (const address of ['./', ...articles, 'timeline/', longestEvent, 'sources/', 'facts/']) {
  test(`nothing moves on ${address} while its fonts are late`, async ({ page }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 600));
      await route.continue();
    });
    await dawdle(page);
    await watchShifts(page);
    await page.goto(address);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => setTimeout(done, 300));
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(loaded, 'fonts arrived').toBeGreaterThan(0);
    expect(await shiftsOn(page)).toEqual([]);
  });
}
