/**
 * The keyboard reaches everything that can be used, in the order of the page, and its place can always be seen; the chart is not
 * 146 stops; notes open and close, and the focus comes back.
 * A green run does not prove that a screen reader reads well.
 */
import { longestEvent } from './kinds.ts';
import { expect, settled, test } from './page.ts';
import { reachable, walk } from './tabs.ts';

for (const address of [
  './',
  'outages/',
  'timeline/',
  longestEvent,
  'facts/',
  'method/explanations/',
  'figures/evidence/',
  '404.html',
]) {
  test(
    `Tab reaches everything on ${address}, in order and in sight`,
    { tag: '@desktop' },
    async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(address);
      await settled(page);
      for (const zone of await page.locator('[data-zone]').all())
        await zone.dispatchEvent('pointerenter'); // else the reader's zone joins its words on the way
      const expected = await reachable(page);
      const stops = await walk(page);
      const own = stops.filter(({ scroller }) => !scroller);
      expect(own.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
      expect(own.map(({ index }) => index)).toEqual(expected.map(({ index }) => index));
      expect(
        stops.filter(({ seen }) => !seen).map(({ name }) => name),
        'focus out of sight',
      ).toEqual([]);
    },
  );
}

test('the chart of the timeline takes one stop at most', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('timeline/');
  const marks = page.locator('svg [data-event]');
  expect(await marks.count()).toBeGreaterThan(100);
  const stops = await page
    .locator('figure svg:has([data-event])')
    .locator('a[href]:not([tabindex="-1"]), [tabindex]:not([tabindex="-1"])')
    .count();
  expect(stops).toBeLessThanOrEqual(1);
});

test(
  'the skip link is the first stop and leads to the text',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto('outages/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  },
);

test(
  'a note opens by Enter and closes by Escape, and the focus returns',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto('outages/');
    const value = page.locator('.prose a.bound').first();
    const note = page.locator('.prose a.bound + .note').first();
    await value.focus();
    await expect(note).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(note).toBeVisible();
    await expect(value).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    expect(
      await note.evaluate((e) => e.contains(document.activeElement)),
      'next stop is in the note',
    ).toBe(true);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(value).toBeFocused();
    await expect(value).toHaveAttribute('aria-expanded', 'false');
  },
);

test(
  'the Close link of a note closes it, and the focus returns',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto('outages/');
    const term = page.locator('.prose a.term').first();
    const note = page.locator('.prose a.term + .note').first();
    await term.focus();
    await page.keyboard.press('Enter');
    await note.getByRole('link', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await expect(note).toBeHidden();
    await expect(term).toBeFocused();
  },
);
