/**
 * On a slow connection a page is read while the rest of it still comes, next to nothing moves, and what needs a script works in the end. What
 * breaks off is in faults.test.ts.
 * A green run does not prove how long a real network takes: the browser holds its answers back.
 */
import type { Page } from '@playwright/test';
import { slowDown } from './connection.ts';
import { expect, openTimeline, test } from './page.ts';
import { shiftsOn, watchShifts } from './shifts.ts';

/** When a page was first painted and when the last of it had come, in milliseconds. */
const course = (page: Page): Promise<{ painted: number; come: number }> =>
  page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { painted: paint?.startTime ?? NaN, come: way?.responseEnd ?? NaN };
  });

test.describe('on a slow connection', { tag: '@desktop' }, () => {
  for (const address of ['outages/', 'who-did-it/', 'timeline/'])
    test(`${address} is read while it comes, and next to nothing moves`, async ({ page }) => {
      await watchShifts(page);
      await slowDown(page);
      await page.goto(address);
      const { painted, come } = await course(page);
      expect(painted).toBeLessThan(come);
      const moved = (await shiftsOn(page)).map(parseFloat); // a paragraph of which half has come finds other lines
      expect(moved.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05);
    });

  test('a note opens where it stands, and the timeline tells another zone', async ({ page }) => {
    await slowDown(page);
    await page.goto('outages/');
    await page.locator('a.bound').first().click();
    await expect(page.locator('.note[data-open]')).toBeVisible();
    await openTimeline(page, '?zone=Asia/Pyongyang');
    await expect(page.locator('main')).toContainText('01:15');
  });
});
