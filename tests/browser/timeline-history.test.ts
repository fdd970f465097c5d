/**
 * Back and Forward lead through the events that were selected, in chart, list and card alike.
 * A green run does not prove that a browser keeps its place on the page.
 */
import type { Page } from '@playwright/test';
import { NIGHT, openChart, settled } from './chart.ts';
import { expect, test } from './page.ts';

const [FIRST, SECOND] = ['2014-12-22-main-outage', '2014-12-22-madory-first-readings'] as const;

const expectSelected = async (page: Page, id: string | null): Promise<void> => {
  await settled(page);
  expect(new URL(page.url()).searchParams.get('event')).toBe(id);
  await expect(page.locator('[data-card]')).toBeVisible({ visible: id !== null });
  await expect(page.locator('.links rect')).toHaveCount(id === null ? 0 : 1);
  await expect(page.locator('#list [aria-current]')).toHaveCount(id === null ? 0 : 1);
  if (id === null) return;
  const link = page.locator(`#list li[id="${id}"] [aria-current="true"]`);
  await expect(link).toHaveCount(1);
  await expect(page.locator('#sheet-title')).toHaveText((await link.textContent())?.trim() ?? '');
};

test('Back and Forward lead through selections made in chart and list @desktop', async ({
  page,
}) => {
  await openChart(page, NIGHT);
  await page.locator(`.chart.live .m[data-event="${FIRST}"] rect`).first().click({ force: true });
  await expectSelected(page, FIRST);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.locator(`li[id="${SECOND}"] .event-title a`).first().click();
  await expectSelected(page, SECOND);
  await page.locator('[data-card]').getByRole('button', { name: 'Close' }).click();
  await expectSelected(page, null);
  for (const id of [SECOND, FIRST, null]) {
    await page.goBack();
    await expectSelected(page, id);
  }
  for (const id of [FIRST, SECOND, null]) {
    await page.goForward();
    await expectSelected(page, id);
  }
});
