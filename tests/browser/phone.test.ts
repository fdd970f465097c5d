/**
 * On a phone, by touch: the menu opens and closes, a note opens where it stands and does not cover what it explains, and the chart does
 * not trap the page.
 * A green run does not prove anything about Safari, nor about a real thumb.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page.ts';

/** Touches the middle of an element as it is seen; Playwright's own tap aims at the words that only a screen reader gets. */
const tap = async (page: Page, target: Locator): Promise<void> => {
  const box = await target.boundingBox();
  await page.touchscreen.tap(
    (box?.x ?? 0) + (box?.width ?? 0) / 2,
    (box?.y ?? 0) + (box?.height ?? 0) / 2,
  );
};

test.describe('on a phone', { tag: '@phone' }, () => {
  test('the menu opens, marks the page, and closes', async ({ page }) => {
    await page.goto('timeline/');
    const menu = page.getByRole('navigation', { name: 'Main' });
    const button = page.getByRole('button', { name: 'Menu' });
    await expect(menu).toBeHidden();
    await button.tap();
    await expect(menu.getByRole('link', { name: 'Timeline' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    const box = await menu.boundingBox();
    expect(
      (box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 360,
      'menu inside the screen',
    ).toBe(true);
    await button.tap();
    await expect(menu).toBeHidden();
  });

  for (const link of ['.noteref', '.bound', '.term'])
    test(`a note opened by ${link} stands below its link and covers no text`, async ({ page }) => {
      await page.goto('outages/');
      const opener = page.locator(`.prose a${link}`).first();
      const note = page.locator((await opener.getAttribute('href')) ?? 'none');
      await opener.scrollIntoViewIfNeeded();
      const before = await opener.boundingBox();
      await tap(page, opener);
      await expect(note).toBeVisible();
      const [after, box] = [await opener.boundingBox(), await note.boundingBox()];
      expect(
        Math.abs((after?.y ?? 0) - (before?.y ?? 0)),
        'the link stays in its place',
      ).toBeLessThan(2);
      expect(box?.y ?? 0, 'the note stands below it').toBeGreaterThanOrEqual(
        (after?.y ?? 0) + (after?.height ?? 0) - 8,
      );
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      await tap(page, opener);
      await expect(note).toBeHidden();
    });

  test('a swipe over the chart scrolls the page', async ({ page }) => {
    await page.goto('timeline/');
    const actions = await page
      .locator('figure svg')
      .evaluateAll((all) => all.map((e) => getComputedStyle(e).touchAction));
    expect(actions.filter((action) => action === 'none')).toEqual([]);
  });
});
