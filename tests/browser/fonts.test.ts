/**
 * The timeline does without fonts that would come late, and uses them once another page has fetched them; without a script it asks for them.
 * A green run does not prove that a font looks right, nor that a cache keeps it.
 */
import type { Page } from '@playwright/test';
import { expect, settled, test } from './page.ts';

const family = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).fontFamily);

/** Counts the fonts that a page asks for. */
const watchFonts = (page: Page): (() => number) => {
  let count = 0;
  page.on('request', (request) => {
    if (request.resourceType() === 'font') count += 1;
  });
  return () => count;
};

test('the timeline uses fonts that were fetched before, and no others', async ({ page }) => {
  const asked = watchFonts(page);
  await page.goto('timeline/');
  await settled(page);
  expect(await family(page)).toMatch(/^Georgia/);
  await page.reload();
  expect(asked(), 'fonts asked for').toBe(0);
  await page.goto('outages/', { waitUntil: 'load' });
  expect(asked(), 'fonts of the article').toBeGreaterThan(1);
  await page.goto('timeline/');
  expect(await family(page)).toMatch(/^"?Source Serif/);
});

test(
  'without a script the timeline asks for its fonts',
  { tag: '@no-javascript' },
  async ({ page }) => {
    const asked = watchFonts(page);
    await page.goto('timeline/', { waitUntil: 'networkidle' });
    expect(await family(page)).toMatch(/^"?Source Serif/);
    expect(asked()).toBeGreaterThan(0);
  },
);

test('where storage is forbidden pages work, with their fonts', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  for (const address of ['outages/', 'timeline/']) {
    await page.goto(address);
    await settled(page);
    expect(await family(page)).toMatch(/^"?Source Serif/);
  }
});
