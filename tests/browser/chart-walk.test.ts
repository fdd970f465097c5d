/**
 * Walks over the living chart by mouse, and where motion is reduced.
 * A green run does not prove it for other browsers than Chromium, nor how a real hand or screen reader fares.
 */
import { middle, NIGHT, openChart, places, range, settled } from './chart.ts';
import { expect, test } from './page.ts';

const OUTAGE = '2014-12-22-main-outage';

test('the whole period is the chart of the build, and comes back exactly @desktop', async ({
  page,
}) => {
  await openChart(page);
  const built = page.locator('.chart:not(.live)');
  const before = await built.evaluate((node) => node.outerHTML);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await settled(page);
  await expect(built).toBeHidden();
  await expect(page.locator('.chart.live')).toBeVisible();
  expect(await range(page)).toMatch(/^18 December 2014, 00:00 to 29 December 2014, 00:00, UTC$/);
  await page.getByRole('button', { name: 'Whole period' }).click();
  await settled(page);
  await expect(page.locator('.chart.live')).toBeHidden();
  expect(await built.evaluate((node) => node.outerHTML)).toBe(before);
});

test('a drag moves the marks with the mouse, and is no click @desktop', async ({ page }) => {
  await openChart(page, NIGHT);
  const { x, y } = await middle(page);
  const before = await places(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(x - step * 12, y);
  await page.mouse.up();
  await settled(page);
  const after = await places(page);
  const [from = 0, to = 0] = [before[OUTAGE], after[OUTAGE]];
  expect(Math.abs(from - 120 - to)).toBeLessThan(3);
  expect(new URL(page.url()).searchParams.get('event')).toBeNull();
  expect(new URL(page.url()).searchParams.get('from')).not.toBe('2014-12-22T12:00Z');
});

test('a drag on the chart of the build begins at its own scale, under the hand @desktop', async ({
  page,
}) => {
  await openChart(page);
  const before = await places(page);
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(x + step * 10, y);
  await page.waitForTimeout(200);
  const moving = await places(page);
  expect(Math.abs((before[OUTAGE] ?? 0) + 80 - (moving[OUTAGE] ?? 0))).toBeLessThan(4);
  await page.mouse.up();
});

test('a wheel zooms only with Ctrl, around the pointer; else the page scrolls @desktop', async ({
  page,
}) => {
  await openChart(page, NIGHT);
  const at = (await places(page))[OUTAGE] ?? 0;
  const { y } = await middle(page);
  await page.mouse.move(at, y);
  const said = await range(page);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 120);
  await settled(page);
  expect(await range(page)).toBe(said);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
  await page.mouse.wheel(0, -120);
  await settled(page);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await settled(page);
  expect(await range(page)).not.toBe(said);
  expect(Math.abs(((await places(page))[OUTAGE] ?? 0) - at)).toBeLessThan(6);
});

test('buttons zoom to ten minutes and no further, down to ticks of single minutes @desktop', async ({
  page,
}) => {
  await openChart(page, NIGHT);
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  for (let n = 0; n < 7; n += 1) await zoomIn.click();
  await settled(page);
  const { searchParams } = new URL(page.url());
  const [from, to] = ['from', 'to'].map((key) => Date.parse(searchParams.get(key) ?? ''));
  expect((to ?? 0) - (from ?? 0)).toBe(600_000);
  await expect(zoomIn).toHaveAttribute('aria-disabled', 'true');
  const ticks = await page.locator('.live .ticks text').allTextContents();
  const minutes = ticks
    .filter((text) => /^\d\d:\d\d$/.test(text))
    .map((text) => Number(text.slice(3)));
  expect(new Set(minutes).size).toBeGreaterThanOrEqual(9);
});

test('what is selected is ringed and joined to what is related @desktop', async ({ page }) => {
  for (const query of [
    `?event=${OUTAGE}`,
    `?from=2014-12-20T00:00Z&to=2014-12-30T00:00Z&event=${OUTAGE}`,
  ]) {
    await openChart(page, query);
    expect(await page.locator('.links rect').count()).toBe(1);
    expect(await page.locator('.links path').count()).toBeGreaterThan(0);
  }
});

test('what was not out by a day is hollow and says so @desktop', async ({ page }) => {
  await openChart(page, '?by=2014-12-22');
  const titles = await page.locator('.live .m.not-yet title').allTextContents();
  expect(titles.length).toBeGreaterThan(10);
  for (const title of titles) expect(title).toContain('not yet reported by the end of 22 December');
});

test.describe('where motion is reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('zooming by buttons and keys jumps and draws no frame between @desktop', async ({
    page,
  }) => {
    const surface = await openChart(page, NIGHT);
    await surface.evaluate((node) => {
      const states: string[] = [];
      Object.assign(window, { states });
      new MutationObserver(() => states.push(node.getAttribute('data-surface') ?? '')).observe(
        node,
        { attributes: true },
      );
    });
    const before = await range(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await settled(page);
    expect(await range(page)).not.toBe(before);
    await surface.focus();
    for (const key of ['+', '-', '0']) {
      await page.keyboard.press(key);
      await settled(page);
    }
    expect(
      await page.evaluate(() => (window as unknown as { states: string[] }).states),
    ).not.toContain('moving');
  });
});
