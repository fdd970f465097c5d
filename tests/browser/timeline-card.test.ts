/**
 * The card of an event opens from the list and from an address, tells what the event's page tells, and gives the focus back.
 * A green run does not prove that it is pleasant to read.
 */
import type { Page } from '@playwright/test';
import { expect, openTimeline, test } from './page.ts';

const OUTAGE = '2014-12-22-main-outage';

const card = (page: Page) => page.getByRole('region', { name: /All four North Korean networks/ });
const title = (page: Page, id = OUTAGE) => page.locator(`li[id="${id}"] .event-title a`).first();

test.describe('the card', { tag: '@desktop' }, () => {
  test('opens by a click without taking the focus, and stays beside the list', async ({ page }) => {
    await openTimeline(page);
    await title(page).click();
    await expect(card(page)).toBeInViewport();
    await expect(title(page)).toBeInViewport();
    await expect(title(page)).toBeFocused();
    await expect(title(page)).toHaveAttribute('aria-current', 'true');
    await expect(page).toHaveURL(new RegExp(`\\?event=${OUTAGE}$`));
    await expect(page).toHaveTitle(
      /^All four North Korean networks vanish for 9 h 31 min · Timeline/,
    );
  });

  test('opens by Enter with the focus, closes by Escape, and gives it back', async ({ page }) => {
    await openTimeline(page);
    await title(page).focus();
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-card]')).toBeHidden();
    await expect(title(page)).toBeFocused();
    await expect(page).toHaveURL(/timeline\/$/);
  });

  test('shows times in the zone, quotes, sources, and what each says', async ({ page }) => {
    await openTimeline(page, `?zone=Asia/Pyongyang&event=${OUTAGE}`);
    await expect(card(page)).toContainText('at 01:15 in Pyongyang on 23 December 2014');
    await expect(card(page).getByRole('heading', { name: 'In their words' })).toBeVisible();
    await expect(card(page)).toContainText('all the routes to get to North Korea just disappeared');
    await expect(card(page)).toContainText('As the sources gave it');
    await expect(card(page).getByRole('heading', { name: 'Sources', exact: true })).toBeAttached();
    expect(await card(page).locator('a[href*="/sources/"]').count()).toBeGreaterThan(5);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
    await page.getByLabel('Times in').selectOption('America/New_York');
    await expect(card(page)).toContainText('at 11:15 in Washington on 22 December 2014');
  });

  test('leads to related events, and Back leads back', async ({ page }) => {
    await openTimeline(page, `?event=${OUTAGE}`);
    await card(page).getByRole('link', { name: 'Egypt leaves the internet for five days' }).click();
    await expect(page).toHaveURL(/event=2011-01-27-egypt-disconnects/);
    await expect(page.locator('#sheet-title')).toBeFocused();
    await expect(page.locator('#sheet-title')).toHaveText(
      'Egypt leaves the internet for five days',
    );
    await page.goBack();
    await expect(card(page)).toBeVisible();
    await page.goForward();
    await expect(page.locator('#sheet-title')).toHaveText(
      'Egypt leaves the internet for five days',
    );
  });

  test('leads to the page of the event where its detail cannot be read', async ({ page }) => {
    await page.route(`**/events/${OUTAGE}/`, (route) => route.fulfill({ status: 200, body: '' }));
    await openTimeline(page);
    await title(page).click();
    await expect(card(page).getByRole('link', { name: 'the page of this event' })).toHaveAttribute(
      'href',
      new RegExp(`/events/${OUTAGE}/$`),
    );
  });

  test('a click for a new tab is left alone', async ({ page, context }) => {
    await openTimeline(page);
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      title(page).click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await tab.waitForURL(/\/events\//);
    await expect(page.locator('[data-card]')).toBeHidden();
  });
});
