/**
 * The view taken along: its address, its picture, its events. A green run does not prove that other programs open the files.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { NIGHT, openChart } from './chart.ts';
import { expect, test } from './page.ts';

const saved = async (page: Page, name: string): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFile(await download.path());
};

test('the link to the view is copied, with words @desktop', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openChart(page, `${NIGHT}&zone=Asia/Pyongyang`);
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByText('The link to this view was copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('where the clipboard is closed the link stands selected in a field @desktop', async ({
  page,
}) => {
  await openChart(page, NIGHT);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  const field = page.getByRole('textbox', { name: 'Link to this view' });
  await expect(field).toBeFocused();
  expect(await field.inputValue()).toBe(page.url());
});

test('the picture stands alone and says whose it is, its range and zone @desktop', async ({
  page,
}) => {
  await openChart(page, `${NIGHT}&zone=Asia/Pyongyang`);
  const file = (await saved(page, 'Save as SVG')).toString('utf8');
  const blank = await page.context().newPage(); // the site's own pages make no document out of text
  const faults = await blank.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    const ids = new Set([...picture.querySelectorAll('[id]')].map(({ id }) => id));
    const used = [...text.matchAll(/(?:url\(|href=")#([\w-]+)/g)].map(([, id]) => id ?? '');
    return [
      ...[...picture.querySelectorAll('parsererror')].map(({ textContent }) => textContent),
      ...used.filter((id) => !ids.has(id)),
    ];
  }, file);
  expect(faults).toEqual([]);
  expect(file).not.toMatch(/class=|style=|var\(|light-dark/);
  for (const words of [
    'Pyongyang (UTC+09:00)',
    'In UTC: 22 December 2014, 12:00',
    'zone=Asia/Pyongyang',
    'Main outage',
  ])
    expect(file).toContain(words);
});

test('the picture says what the strip rests on, as the page does, and when the site was last changed @desktop', async ({
  page,
}) => {
  await openChart(page, NIGHT);
  const file = (await saved(page, 'Save as SVG')).toString('utf8');
  expect(file).toContain('>Networks visible, of four<');
  expect(file).toContain('>From published statements, not a measurement. Filled is visible');
  const day = await page.locator('outage-timeline').getAttribute('data-changed');
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(file).toMatch(
    new RegExp(
      `Last recorded change: ${String(Number(day?.slice(8)))} \\w+ ${day?.slice(0, 4) ?? ''}`,
    ),
  );
});

test('the picture has the ring and the lines of the selected event, and says its time @desktop', async ({
  page,
}) => {
  const ringed = async (query: string) => {
    await openChart(page, query);
    const file = (await saved(page, 'Save as SVG')).toString('utf8');
    return { file, lines: file.split('<path d="M').length - 1 };
  };
  const { file, lines } = await ringed(`${NIGHT}&event=2014-12-22-main-outage`);
  expect(file).toMatch(/Selected: .*, at 16:15 UTC on 22 December 2014; ended at 01:46/);
  expect(lines).toBeGreaterThan(3);
  expect((await ringed(NIGHT)).lines).toBe(0);
});

test('the strip stands over the marks to the minute, however near one looks @desktop', async ({
  page,
}) => {
  const surface = await openChart(page, '?from=2014-12-22T16:00Z&to=2014-12-22T16:30Z');
  const left = (selector: string) =>
    surface
      .locator(`.chart.live ${selector}`)
      .first()
      .evaluate((node) => node.getBoundingClientRect().left);
  const [hole, mark] = [
    await left('.band .row-gone'),
    await left('[data-event="2014-12-22-main-outage"] rect'),
  ];
  expect(Math.abs(hole - mark)).toBeLessThan(1);
});

test('the picture is drawn as PNG, twice as finely @desktop', async ({ page }) => {
  await openChart(page, NIGHT);
  const file = await saved(page, 'Save as PNG');
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect(file.readUInt32BE(16)).toBe(2 * 1208);
});

test('the events are saved as CSV, those shown and no others @desktop', async ({ page }) => {
  await openChart(page, NIGHT);
  const lines = (await saved(page, 'Save events as CSV')).toString('utf8').split('\r\n');
  const shown = await page.locator('[data-shown]').textContent();
  expect(lines.length - 2).toBe(Number(/\d+/.exec(shown ?? '')?.[0]));
  expect(lines[0]).toContain('Start, earliest (UTC)');
});
