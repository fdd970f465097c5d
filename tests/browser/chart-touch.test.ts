/**
 * The living chart under fingers: one moves the window or scrolls the page, two zoom, a tap opens.
 * A green run does not prove it for real fingers, nor for Safari.
 */
import { middle, NIGHT, openChart, range, settled } from './chart.ts';
import { expect, test } from './page.ts';

test('one finger moves the chart and leaves the page its scrolling, two fingers zoom @phone', async ({
  page,
  context,
}) => {
  const surface = await openChart(page, NIGHT);
  expect(await surface.evaluate((node) => getComputedStyle(node).touchAction)).toBe(
    'pan-y pinch-zoom',
  );
  const { x, y } = await middle(page);
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
    });
  const before = await range(page);
  await touch('touchStart', [x, y]);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', [x - step * 8, y]);
  await touch('touchEnd');
  await settled(page);
  const panned = await range(page);
  expect(panned).not.toBe(before);
  await touch('touchStart', [x - 30, y], [x + 30, y]);
  for (let step = 1; step <= 10; step += 1)
    await touch('touchMove', [x - 30 - step * 6, y], [x + 30 + step * 6, y]);
  await touch('touchEnd');
  await settled(page);
  expect(await range(page)).not.toBe(panned);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  const scrolled = await page.evaluate(() => scrollY);
  const held = await range(page);
  await touch('touchStart', [x, y]);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', [x, y - step * 20]);
  await touch('touchEnd');
  await settled(page);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
  expect(await range(page)).toBe(held);
});

test('a tap on a mark opens its card, and Close closes it @phone', async ({ page }) => {
  await openChart(page, NIGHT);
  const mark = page.locator('.chart.live .m[data-event="2014-12-22-main-outage"] rect').first();
  const box = await mark.boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 3);
  const card = page.locator('[data-card]');
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(/All four North Korean/);
  await expect(card).toBeInViewport();
  await card.getByRole('button', { name: 'Close' }).tap();
  await expect(card).toBeHidden();
});
