/**
 * A link to a page, a section, an event or a figure is copied, or handed to the device's own sheet, by mouse, key and finger; without
 * a script it is a link. A green run does not prove what a real device's sheet does with it.
 */
import { expect, test } from './page.ts';

const event = 'events/2014-12-22-main-outage/';

test.describe('with a clipboard', { tag: '@desktop' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a click copies the address of the page and says so', async ({ page }) => {
    await page.goto(event);
    const address = page.url();
    await page.getByRole('link', { name: 'Link to this event' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect(page.url()).toBe(address);
  });

  test('a key does the same, and a section is gone to as well', async ({ page }) => {
    await page.goto('outages/');
    const link = page.getByRole('link', { name: 'Link to this section' }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Link copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    expect(copied).toContain('/outages/#');
  });

  test('a figure in an article is linked by its own page', async ({ page }) => {
    await page.goto('aftermath/');
    await page
      .getByRole('link', { name: /^Link to the figure / })
      .first()
      .click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/figures/');
  });

  test('a fact card is linked by its id', async ({ page }) => {
    await page.goto('facts/');
    const link = page.getByRole('link', { name: 'Link to this fact card' }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/facts\/#[\w-]+$/);
  });
});

test('where the clipboard is closed, the address stands there to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('closed')) },
    });
    Object.defineProperty(navigator, 'share', { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'share');
    Reflect.deleteProperty(navigator, 'share');
  });
  await page.goto(event);
  await page.getByRole('link', { name: 'Link to this event' }).click();
  await expect(page.getByText(`Copy by hand: ${page.url()}`)).toBeVisible();
});

test(
  'a finger opens the sheet of the device, with title and address',
  { tag: '@phone' },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: object) => {
          document.documentElement.dataset['sent'] = JSON.stringify(data);
          return Promise.resolve();
        },
      });
    });
    await page.goto(event);
    await page.getByRole('link', { name: 'Link to this event' }).tap();
    await expect(page.locator('html')).toHaveAttribute('data-sent', /.+/);
    const sent = await page.locator('html').getAttribute('data-sent');
    expect(JSON.parse(sent ?? '{}')).toEqual({ title: await page.title(), url: page.url() });
    await expect(page.locator('.shared')).toHaveText('');
  },
);

test('without a script it is a link to the page', { tag: '@no-javascript' }, async ({ page }) => {
  await page.goto(event);
  await page.getByRole('link', { name: 'Link to this event' }).click();
  expect(page.url()).toContain(event);
});
