/**
 * The address and the view of the timeline go together; Back and Forward work; nonsense gives the view of no query.
 * A green run does not prove that a link opens the same view in another browser.
 */
import type { Page } from '@playwright/test';
import { expect, openTimeline, settled, test } from './page.ts';

const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);

test.describe('the address', { tag: '@desktop' }, () => {
  test('keeps a whole view through a reload', async ({ page }) => {
    const query =
      '?from=2014-12-22T12:00Z&to=2014-12-23T06:00Z&zone=Asia/Pyongyang&clock=reported&by=2014-12-23&lanes=network,washington&q=net&event=2014-12-22-main-outage';
    await openTimeline(page, query);
    await expect(page.getByLabel('Times in')).toHaveValue('Asia/Pyongyang');
    await expect(page.getByLabel('when it was first reported')).toBeChecked();
    await expect(page.locator('#find')).toHaveValue('net');
    await page.getByLabel('Times in').selectOption('America/New_York');
    await expect(page).toHaveURL(/zone=America\/New_York/);
    await page.reload();
    await settled(page);
    await expect(page.getByLabel('Times in')).toHaveValue('America/New_York');
    expect(new URL(page.url()).search).toBe(query.replace('Asia/Pyongyang', 'America/New_York'));
  });

  test('makes an entry for a selection and none for anything else', async ({ page }) => {
    await openTimeline(page);
    const before = await entries(page);
    await page.getByLabel('Times in').selectOption('Asia/Pyongyang');
    await page.getByRole('button', { name: 'Outages' }).click();
    await expect(page).toHaveURL(/lanes=network/);
    expect(await entries(page)).toBe(before);
    await page.locator('li[id="2014-12-22-main-outage"] .event-title a').first().click();
    expect(await entries(page)).toBe(before + 1);
    await page.goBack();
    await expect(page.locator('[data-card]')).toBeHidden();
    await expect(page.getByLabel('Times in')).toHaveValue('Asia/Pyongyang');
    await page.goForward();
    await expect(page.locator('[data-card]')).toBeVisible();
  });

  test('a link to an item in the list keeps the view', async ({ page }) => {
    await openTimeline(page, '?zone=Asia/Pyongyang');
    await page.locator('li[id="2014-12-22-main-outage"] .anchor').click();
    await expect(page).toHaveURL(/\?zone=Asia\/Pyongyang#2014-12-22-main-outage$/);
    await expect(page.getByLabel('Times in')).toHaveValue('Asia/Pyongyang');
  });

  test('nonsense gives the view of no query', async ({ page }) => {
    await openTimeline(
      page,
      '?from=x&to=2014&zone=Mars&clock=%00&by=2014-02-31&lanes=a,%25&kinds=__proto__&event=constructor&q=%F0%9F',
    );
    await expect(page.locator('outage-timeline')).toHaveAttribute('data-live');
    await expect(page.locator('[data-shown]')).toHaveText('all 146 events');
    await expect(page.locator('[data-card]')).toBeHidden();
  });
});
