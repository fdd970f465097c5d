/**
 * The states of a network are a sequence without a script, and one at a time with it: by mouse, by keyboard, inside the figure
 * alone; whatever fails gives the sequence back, and paper has all. A green run does not prove that a step is easy to follow by ear.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { sidewaysOn } from './sideways.ts';

const ALL = 6;
const article = 'going-dark/';
const home = 'figures/bgp-states/';

const statesOf = (page: Page): Locator => page.locator('outage-states .state:visible');
const nameOf = (page: Page): Locator => page.locator('outage-states .state-name:visible');
const said = (page: Page): Locator => page.locator('outage-states [role=status]');
const button = (page: Page, name: string): Locator =>
  page.locator('outage-states').getByRole('button', { name });

/** Opens the article, in which the figure lies below the window and is shown one state at a time. */
const open = async (page: Page): Promise<void> => {
  await page.goto(article);
  await expect(page.locator('outage-states[data-live]')).toBeAttached();
};

const isWhole = async (page: Page): Promise<void> => {
  await expect(statesOf(page)).toHaveCount(ALL);
  await expect(page.locator('.states-bar:visible')).toHaveCount(0);
};

for (const address of [article, home])
  test(`without JavaScript all states of ${address} stand one below the other @no-javascript`, async ({
    page,
  }) => {
    await page.goto(address);
    await isWhole(page);
    const tops = await statesOf(page).evaluateAll((all) =>
      all.map((state) => Math.round(state.getBoundingClientRect().top)),
    );
    expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
  });

test('one state at a time, back and forth by mouse, and no farther than the ends', async ({
  page,
}) => {
  await open(page);
  await expect(statesOf(page)).toHaveCount(1);
  await expect(said(page)).toHaveText('1 of 6: Announced');
  await expect(button(page, 'Previous')).toHaveAttribute('aria-disabled', 'true');
  const height = (await page.locator('outage-states').boundingBox())?.height;
  const names = [await nameOf(page).innerText()];
  for (let step = 1; step < ALL; step += 1) {
    await button(page, 'Next').click();
    await expect(said(page)).toContainText(`${String(step + 1)} of 6`);
    await expect(statesOf(page)).toHaveCount(1);
    names.push(await nameOf(page).innerText());
  }
  expect(new Set(names).size).toBe(ALL);
  expect((await page.locator('outage-states').boundingBox())?.height, 'nothing moves').toBe(height);
  await expect(button(page, 'Next')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'Next').click({ force: true });
  await expect(said(page)).toContainText('6 of 6');
  await button(page, 'Previous').click();
  await expect(said(page)).toContainText('5 of 6');
  await button(page, 'Show all').click();
  await expect(statesOf(page)).toHaveCount(ALL);
  await expect(said(page)).toHaveText('All 6');
});

test('arrows, Home and End step while the focus is in the figure @desktop', async ({ page }) => {
  await open(page);
  await button(page, 'Next').focus();
  for (const [key, at] of [
    ['ArrowRight', 2],
    ['ArrowRight', 3],
    ['ArrowLeft', 2],
    ['End', 6],
    ['ArrowRight', 6],
    ['Home', 1],
    ['ArrowLeft', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(said(page), key).toContainText(`${String(at)} of 6`);
  }
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).toContainText('1 of 6');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('2 of 6');
});

test('outside the figure no key steps, and none is kept from the page @desktop', async ({
  page,
}) => {
  await open(page);
  await page.evaluate(() => {
    addEventListener('keydown', (event) => {
      document.body.dataset['kept'] = String(event.defaultPrevented);
    });
  });
  await page.locator('.prose a').first().focus();
  for (const key of ['ArrowRight', 'Home', 'End']) {
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.body.dataset['kept']), key).toBe('false');
  }
  await expect(said(page)).toContainText('1 of 6');
});

test('what is in sight stays whole until a step is asked for', async ({ page }) => {
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 1400 });
  await page.goto(home);
  await page.locator('.states-bar').waitFor();
  await expect(statesOf(page)).toHaveCount(ALL);
  await button(page, 'Next').click();
  await expect(statesOf(page)).toHaveCount(1);
  await expect(said(page)).toHaveText('1 of 6: Announced');
});

test.describe('a failure', () => {
  test.use({ expected: [/^console: /] });

  test('at the start leaves the sequence @desktop', async ({ page }) => {
    await page.addInitScript(() => {
      Element.prototype.toggleAttribute = () => {
        throw new Error('no attribute');
      };
    });
    await page.goto(article);
    await isWhole(page);
  });

  test('at a step gives the sequence back @desktop', async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      Element.prototype.toggleAttribute = () => {
        throw new Error('no attribute');
      };
    });
    await button(page, 'Next').click();
    await isWhole(page);
  });
});

test('nothing is wider than a phone', async ({ page }) => {
  for (const [address, width] of [
    [article, 360],
    [home, 360],
    [home, 320],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(address);
    expect(await sidewaysOn(page), `${address} at ${String(width)}`).toEqual([]);
  }
});

test('paper has all states, and no button @desktop', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await isWhole(page);
  const boxes = await statesOf(page).evaluateAll((all) =>
    all.map((state) => state.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
  );
  for (const [index, [, bottom = 0]] of boxes.entries())
    expect(boxes[index + 1]?.[0] ?? Infinity, 'none on another').toBeGreaterThanOrEqual(bottom);
});
