/**
 * The figure that text walks through stays in view and marks the moment that is read; without a script, with reduced
 * motion and on paper it is a plain sequence. A green run does not prove that the walk is pleasant.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const walk = 'outage-walk';

/** Scrolls a step to a height of the window. */
const bring = (page: Page, step: number): Promise<void> =>
  page
    .locator(`${walk} .moment`)
    .nth(step)
    .evaluate((node) => {
      scrollBy(0, node.getBoundingClientRect().top - innerHeight * 0.6);
    });

const lineAt = (page: Page): Promise<number> =>
  page
    .locator(`${walk} .wide .now[data-shown]`)
    .evaluate((line) => line.getBoundingClientRect().left);

test('the line follows the text, there and back, and the figure stays @desktop', async ({
  page,
}) => {
  await page.goto('outages/');
  await expect(page.locator(`${walk}[data-live]`)).toBeAttached();
  const steps = await page.locator(`${walk} .moment`).count();
  expect(steps).toBeGreaterThan(2);
  const places: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    await bring(page, step);
    await expect(page.locator(`${walk} .moment`).nth(step)).toHaveAttribute('data-now', '');
    await expect(page.locator(`${walk} > figure`)).toBeInViewport({ ratio: 0.9 });
    places.push(await lineAt(page));
  }
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  await bring(page, 0);
  await expect(page.locator(`${walk} .moment`).first()).toHaveAttribute('data-now', '');
  expect(await lineAt(page)).toBe(places[0]);
});

test('the text that is read is not covered by the figure @desktop', async ({ page }) => {
  await page.goto('outages/');
  await expect(page.locator(`${walk}[data-live]`)).toBeAttached();
  for (let step = 0; step < 4; step += 1) {
    await bring(page, step);
    const [figure, text] = await Promise.all([
      page.locator(`${walk} > figure`).boundingBox(),
      page.locator(`${walk} .moment`).nth(step).locator('p').first().boundingBox(),
    ]);
    expect(text?.y).toBeGreaterThanOrEqual((figure?.y ?? 0) + (figure?.height ?? 0) - 1);
  }
});

test.describe('plain', () => {
  const isPlain = async (page: Page): Promise<void> => {
    await page.goto('outages/');
    const position = await page
      .locator(`${walk} > figure`)
      .evaluate((figure) => getComputedStyle(figure).position);
    expect(position).not.toBe('sticky');
    await expect(page.locator(`${walk} .moment`).last()).toBeVisible();
  };

  test('without JavaScript it is a sequence @no-javascript', async ({ page }) => {
    await isPlain(page);
  });

  test('with reduced motion it is a sequence @desktop', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await isPlain(page);
  });

  test('on paper it is a sequence without a line @desktop', async ({ page }) => {
    await page.goto('outages/');
    await bring(page, 1);
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator(`${walk} .now`)
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).display));
    expect(shown).toEqual(['none', 'none']); // a line has no width, so that it counts as hidden anyway
    const position = await page
      .locator(`${walk} > figure`)
      .evaluate((figure) => getComputedStyle(figure).position);
    expect(position).not.toBe('sticky');
  });

  test('on a phone it is a sequence @phone', async ({ page }) => {
    await isPlain(page);
  });
});
