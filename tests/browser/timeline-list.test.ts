/**
 * The list of the timeline follows zone, clock, filters, range and day, and goes back to the words and the order in which it was built.
 * A green run does not prove that a time is right: the laws of the model do.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, openTimeline, test } from './page.ts';

const OUTAGE = '2014-12-22-main-outage';

const item = (page: Page, id: string): Locator => page.locator(`#list li[id="${id}"]`);

/** Headings, items and words of the list that are shown, in order. */
const listed = (page: Page): Promise<string> =>
  page.locator('#list').evaluate((list: HTMLElement) => list.innerText);

const shownIds = (page: Page): Promise<string[]> =>
  page.locator('#list li[data-event]:visible').evaluateAll((all) => all.map(({ id }) => id));

test.describe('the list', { tag: '@desktop' }, () => {
  test('says every clock time in the zone, regroups the days, and comes back', async ({ page }) => {
    await openTimeline(page);
    const before = await listed(page);
    const html = await page.locator('#list').innerHTML();
    await page.getByLabel('Times in').selectOption('Asia/Pyongyang');
    const outage = item(page, OUTAGE);
    await expect(outage).toContainText('at 01:15 in Pyongyang');
    await expect(outage).toContainText('ended at 10:46 in Pyongyang');
    await expect(outage).toContainText('lasted 9 h 31 min');
    const day = page.locator(`.day:has(li[id="${OUTAGE}"])`);
    await expect(day.locator('h3')).toHaveText('23 December 2014');
    await expect(item(page, '2014-12-22-hua-opposes-cyberattacks')).toContainText(
      '22 December 2014 in China',
    );
    await page.getByLabel('Times in').selectOption('America/Los_Angeles');
    await expect(outage).toContainText('at 08:15 in Los Angeles');
    await page.getByLabel('Times in').selectOption('UTC');
    expect(await listed(page)).toBe(before);
    expect(await page.locator('#list').innerHTML()).toBe(html);
  });

  test('is ordered by first report, those without one last, and comes back', async ({ page }) => {
    await openTimeline(page);
    const before = await page.locator('#list').innerHTML();
    const all = await shownIds(page);
    await page.getByLabel('when it was first reported').check();
    await expect(page.locator('#list h2').last()).toHaveText('First report not known');
    const headings = await page
      .locator('#list h3 time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(headings).toEqual([...headings].sort());
    const reported = await shownIds(page);
    expect(reported).not.toEqual(all);
    expect([...reported].sort()).toEqual([...all].sort());
    await expect(item(page, OUTAGE)).toContainText('at 16:15 UTC on 22 December 2014');
    await page.getByLabel('when it happened').check();
    expect(await page.locator('#list').innerHTML()).toBe(before);
  });

  test('hides what a filter leaves out, and its empty days', async ({ page }) => {
    await openTimeline(page, '?lanes=network&q=KCNA');
    const ids = await shownIds(page);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.length).toBeLessThan(20);
    for (const id of ids) await expect(item(page, id)).toContainText(/KCNA/i);
    await expect(page.locator('#list .day:visible:not(:has(li:visible))')).toHaveCount(0);
    await expect(page.locator('#list .phase:visible:not(:has(li:visible))')).toHaveCount(0);
  });

  test('follows the range of a preset', async ({ page }) => {
    await openTimeline(page);
    await page.getByRole('button', { name: 'The night of 22 December' }).click();
    await expect(item(page, '2013-03-13-march-2013-outage')).toBeHidden();
    await expect(item(page, OUTAGE)).toBeVisible();
    await expect(page.locator('[data-shown]')).toHaveText(/^\d+ of \d+ events$/);
  });

  test('says what was not yet reported by a day, in words', async ({ page }) => {
    await openTimeline(page, '?by=2014-12-22');
    await expect(item(page, OUTAGE).locator('.event-known')).toHaveCount(0);
    const later = item(page, '2014-12-24-norse');
    await expect(later.locator('.event-known')).toHaveText('Not yet reported');
    await expect(page.locator('#list').getByText('First report not known').first()).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page.locator('.event-known')).toHaveCount(0);
  });

  test('a fragment leads to its item where items have moved', async ({ page }) => {
    await openTimeline(page, `?clock=reported&zone=Asia/Pyongyang#${OUTAGE}`);
    await expect(item(page, OUTAGE)).toBeInViewport();
  });
});
