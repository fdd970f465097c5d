/**
 * Without JavaScript everything can be read, followed, opened and filtered.
 * A green run does not prove that it is as comfortable as with it.
 */
import { expect, test, unfold } from './page.ts';

test.describe('without JavaScript', { tag: '@no-javascript' }, () => {
  test('a note, a fact and a term open where they stand', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 900 });
    await page.goto('outages/');
    for (const link of ['.noteref', '.bound', '.term']) {
      const opener = page.locator(`.prose a${link}`).first();
      const note = page.locator((await opener.getAttribute('href')) ?? 'none');
      await expect(note).toBeHidden();
      await opener.click();
      await expect(note).toBeVisible();
      await expect(note).toBeInViewport();
      await note.getByRole('link', { name: 'Close' }).click();
      await expect(note).toBeHidden();
      await expect(opener).toBeInViewport();
    }
  });

  test('numbered notes stand in the margin of a wide screen', async ({ page }) => {
    await page.goto('outages/');
    await expect(page.locator('#note-1')).toBeVisible();
    const note = await page.locator('#note-1').boundingBox();
    const text = await page.locator('.prose > p').first().boundingBox();
    expect(note?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  });

  test('an article leads to an event, the event to its source, the source back', async ({
    page,
  }) => {
    await page.goto('outages/');
    await page.locator('.prose a.event-ref').first().click();
    await expect(page).toHaveURL(/\/events\/[^/]+\/$/);
    const event = new URL(page.url()).pathname;
    await page.locator('main a[href*="/sources/"]').first().click();
    await expect(page).toHaveURL(/\/sources\/[^/]+\/$/);
    await page.locator(`main a[href="${event}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${event}$`));
  });

  test('the sources at the foot of an article lead back to their notes', async ({ page }) => {
    await page.goto('outages/');
    const back = page.locator('.backlinks a').first();
    const target = page.locator((await back.getAttribute('href')) ?? 'none');
    await back.click();
    await expect(target).toBeInViewport();
  });

  test('the table of contents leads to its sections', async ({ page }) => {
    await page.goto('outages/');
    const link = page.locator('.toc a').nth(2);
    const target = page.locator((await link.getAttribute('href')) ?? 'none');
    await link.click();
    await expect(target).toBeInViewport();
  });

  test('a lane that is switched off leaves the chart and the list', async ({ page }) => {
    await page.goto('timeline/');
    await unfold(page);
    const lanes = page.getByRole('group', { name: 'Show' });
    const boxes = lanes.getByRole('checkbox', { checked: true });
    const off = lanes.getByRole('checkbox', { checked: false });
    const unchosen = await off.count();
    const count = await boxes.count();
    expect(count).toBeGreaterThan(1);
    const marks = page.locator('svg [data-event]:visible');
    const items = page.locator('li[data-event]:visible');
    const [allMarks, allItems] = [await marks.count(), await items.count()];
    for (let n = 0; n < count; n += 1) {
      const before = [await marks.count(), await items.count()];
      await boxes.first().uncheck();
      expect(await marks.count(), `marks without lane ${String(n)}`).toBeLessThan(before[0] ?? 0);
      expect(await items.count(), `items without lane ${String(n)}`).toBeLessThan(before[1] ?? 0);
    }
    await page.reload();
    await unfold(page);
    expect(await off.count(), 'a reload gives the lanes back').toBe(unchosen);
    expect([await marks.count(), await items.count()]).toEqual([allMarks, allItems]);
  });

  test('a mark leads to its event in the list, which is then marked out', async ({ page }) => {
    await page.goto('timeline/');
    const id = '2014-12-22-main-outage';
    const item = page.locator(`li[id="${id}"]`);
    const look = (): Promise<string> =>
      item.evaluate((e) => {
        const { backgroundColor, borderColor, boxShadow, outline } = getComputedStyle(e);
        return [backgroundColor, borderColor, boxShadow, outline].join();
      });
    const before = await look();
    await page.locator(`svg a[href="#${id}"]`).first().click();
    await expect(item).toBeInViewport();
    expect(await look()).not.toBe(before);
  });

  test('the menu of a phone opens and leads on', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('outages/');
    const link = page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Timeline' });
    await expect(link).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await link.click();
    await expect(page).toHaveURL(/\/timeline\/$/);
  });
});
