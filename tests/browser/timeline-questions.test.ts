/**
 * Two questions of a reader who has only the page, answered at 1280 and at 360 px: what was in the news by the end of 22 December, and
 * what time it was in Pyongyang when the networks came back.
 * A green run does not prove that a reader finds the way within a minute.
 */
import type { Locator, Page } from '@playwright/test';
import { NIGHT, openChart } from './chart.ts';
import { expect, openTimeline, test } from './page.ts';

const OUTAGE = '2014-12-22-main-outage';

/** Opens what lies folded over the timeline on a phone. */
const openView = async (page: Page): Promise<void> => {
  const fold = page.getByText(/^View:/);
  if (await fold.isVisible()) await fold.click();
};

/** Scrolls on, as a reader does, until a part of the page is in sight. */
const readDownTo = async (page: Page, part: Locator): Promise<void> => {
  await expect(async () => {
    await page.evaluate(() => {
      scrollBy(0, innerHeight / 2);
    });
    await expect(part).toBeInViewport({ timeout: 150 });
  }).toPass({ intervals: [10], timeout: 30_000 });
};

test('what was in the news by the end of 22 December: the slider says it and the list dims', async ({
  page,
}) => {
  await openTimeline(page);
  await openView(page);
  const slider = page.getByRole('slider', { name: 'Known by' });
  const says = page.locator('[data-says]');
  const box = await slider.boundingBox();
  await slider.click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 } });
  await expect(says).toContainText('By the end of');
  for (let presses = 0; presses < 60; presses += 1) {
    const day = (await slider.getAttribute('aria-valuetext')) ?? '';
    if (day === '22 December 2014') break;
    const late = Date.parse(day) > Date.parse('22 December 2014');
    await page.getByRole('button', { name: late ? 'Earlier day' : 'Later day' }).click();
  }
  await expect(says).toBeInViewport();
  await expect(says).toHaveText(
    /^By the end of 22 December 2014, as far as the cited sources show: \d+ of 146 events were out\./,
  );
  const out = Number(/: (\d+) of 146/.exec((await says.textContent()) ?? '')?.[1]);
  expect(out).toBeGreaterThan(10);
  await expect(page.locator('#list li[data-event]:not([data-known])')).toHaveCount(out);
  await expect(page.locator('#list li[data-event]')).toHaveCount(146);
  const item = (id: string) => page.locator(`li[id="${id}"]`);
  await expect(item(OUTAGE).getByText('Not yet reported')).toHaveCount(0);
  await readDownTo(page, item('2014-12-24-norse').getByText('Not yet reported'));
  const color = (id: string) => item(id).evaluate((node) => getComputedStyle(node).color);
  expect(await color('2014-12-24-norse')).not.toBe(await color(OUTAGE));
});

test('what time it was in Pyongyang when the networks came back: 10:46 on 23 December', async ({
  page,
}) => {
  await openTimeline(page);
  await openView(page);
  await page.getByLabel('Times in').selectOption({ label: 'Pyongyang' });
  await page.getByRole('button', { name: 'Outages' }).click();
  const title = page.getByRole('link', {
    name: 'All four North Korean networks vanish for 9 h 31 min',
  });
  const item = page.locator('#list li[data-event]').filter({ has: title });
  await readDownTo(page, item);
  await expect(item).toContainText('ended at 10:46 in Pyongyang');
  await expect(page.locator('.day').filter({ has: title }).locator('h3')).toHaveText(
    '23 December 2014',
  );
  await title.first().click();
  const card = page.locator('[data-card]');
  await expect(card).toBeInViewport();
  await expect(card).toContainText('10:46 in Pyongyang');
});

test('the chart answers it too: a click on the mark of the outage', async ({ page }) => {
  await openChart(page, `${NIGHT}&zone=Asia/Pyongyang`);
  await expect(page.locator('[data-range]')).toContainText('Pyongyang');
  await page.locator(`.chart.live .m[data-event="${OUTAGE}"] rect`).first().click({ force: true });
  await expect(page.locator('[data-card]')).toContainText('10:46 in Pyongyang');
});
