/**
 * By first report the chart moves with the list: every mark stands on the day on which its event was first reported.
 * A green run does not prove that the record has that day right.
 */
import { openChart, places, settled } from './chart.ts';
import { expect, openTimeline, test } from './page.ts';

const OUTAGE = '2014-12-22-main-outage';
/** Of two days and four hours, so that a day is wide. */
const RANGE = '?from=2014-12-21T22:00Z&to=2014-12-24T02:00Z';
const FRIDAY = '2014-12-19-early-instability-reports';

test('a mark goes to the day of its first report, and back @desktop', async ({ page }) => {
  const surface = await openChart(page, `${RANGE}&lanes=network`);
  const before = await places(page);
  await page.getByLabel('when it was first reported').check();
  await settled(page);
  const box = await surface.boundingBox();
  const pixelsOf = (hours: number) => ((hours * 3_600_000) / (52 * 3_600_000)) * (box?.width ?? 0);
  const day = await surface.locator(`.live .m[data-event="${OUTAGE}"] rect`).first().boundingBox();
  expect(Math.abs((day?.x ?? 0) - (box?.x ?? 0) - pixelsOf(2))).toBeLessThan(14);
  expect(Math.abs((day?.width ?? 0) - pixelsOf(24))).toBeLessThan(14);
  const mark = surface.locator(`.live .m[data-event="${OUTAGE}"]`);
  await expect(mark.locator('title')).toHaveText(/, first reported on 22 December 2014$/);
  await expect(mark).not.toHaveClass(/gone/);
  await expect(page.locator('.figure-says:visible')).toContainText('Each mark is the day');
  await page.getByLabel('when it happened').check();
  await settled(page);
  expect(await places(page)).toEqual(before);
  await expect(mark).toHaveClass(/gone/);
});

test('the range holds what was first reported then, in chart and list @desktop', async ({
  page,
}) => {
  const range = '?from=2014-12-22T00:00Z&to=2014-12-22T23:59Z';
  await openTimeline(page, `${range}&clock=reported`);
  const item = (id: string) => page.locator(`#list li[id="${id}"]`);
  await expect(item(FRIDAY)).toBeVisible();
  const headings = page.locator('#list .day:visible h3 time');
  for (const date of await headings.evaluateAll((all) =>
    all.map((e) => e.getAttribute('datetime')),
  ))
    expect(date).toMatch(/^2014(-12(-22)?)?$/);
  await page.getByLabel('when it happened').check();
  await expect(item(FRIDAY)).toBeHidden();
});

test('events without a known first report stand in the list, and the chart counts them @desktop', async ({
  page,
}) => {
  await openChart(page, '?clock=reported');
  const unknown = page.locator(
    '#list section:has(> h2:text-is("First report not known")) li[data-event]',
  );
  const ids = await unknown.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  await expect(page.locator('.figure-says:visible')).toContainText(
    `Events without a known one (${String(ids.length)}) stand only in the list.`,
  );
  for (const id of ids)
    await expect(page.locator(`.chart.live .m[data-event="${id}"]`)).toHaveCount(0);
});

test('the arrows follow the order of reports @desktop', async ({ page }) => {
  const surface = await openChart(page, `${RANGE}&clock=reported`);
  await surface.focus();
  const seen: number[] = [];
  await page.keyboard.press('Home');
  for (let step = 0; step < 12; step += 1) {
    const x = await page.evaluate(
      () => document.activeElement?.querySelector('rect')?.getBoundingClientRect().left ?? NaN,
    );
    seen.push(x);
    await page.keyboard.press('ArrowRight');
  }
  expect(seen.every(Number.isFinite)).toBe(true);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(new Set(seen).size).toBeGreaterThan(1);
});
