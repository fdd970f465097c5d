/**
 * Colors follow the system; the switch overrides it, remembers the choice from page to page, and gives the system's back.
 * A green run does not prove that a color can be told from its neighbor; axe measures text, colors.test.ts marks.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const brightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [r = 0, g = 0, b = 0] = (
      getComputedStyle(document.body).backgroundColor.match(/\d+(\.\d+)?/g) ?? []
    ).map(Number);
    return (r + g + b) / 3;
  });

const followsSystem = async (page: Page): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await brightness(page)).toBeLessThan(60);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await brightness(page)).toBeGreaterThan(200);
};

test('colors follow the system', { tag: ['@desktop', '@no-javascript'] }, async ({ page }) => {
  await page.goto('outages/');
  await followsSystem(page);
});

test('a chosen theme is remembered, and Auto forgets it', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('./');
  const colors = page.getByLabel('Colors');
  await colors.selectOption('dark');
  expect(await brightness(page)).toBeLessThan(60);
  await page.goto('timeline/');
  expect(await brightness(page), 'on the next page').toBeLessThan(60);
  await expect(colors).toHaveValue('dark');
  await page.emulateMedia({ colorScheme: 'dark' });
  await colors.selectOption('light');
  expect(await brightness(page), 'light against the system').toBeGreaterThan(200);
  await colors.selectOption('');
  await page.reload();
  await followsSystem(page);
});

test('a page that was kept takes the choice made since', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('outages/');
  for (const theme of ['dark', '']) {
    await page.evaluate((chosen) => {
      localStorage.setItem('theme', chosen); // on another page
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, theme);
    await expect(page.getByLabel('Colors')).toHaveValue(theme);
    expect(await brightness(page)).toBeCloseTo(theme === 'dark' ? 20 : 246, -1);
  }
});

test('without JavaScript there is no switch', { tag: '@no-javascript' }, async ({ page }) => {
  await page.goto('./');
  await expect(page.getByLabel('Colors')).toBeHidden();
});

test('the choice can be made in the menu of a phone', { tag: '@phone' }, async ({ page }) => {
  await page.goto('outages/');
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByLabel('Colors').selectOption('dark');
  expect(await brightness(page)).toBeLessThan(60);
});
