/**
 * The address and the view of the timeline go together; Back and Forward work; nonsense and failure leave the page whole.
 * A green run does not prove that a link opens the same view in another browser.
 */
import type { Page } from '@playwright/test';
import { expect, settled, test } from './page.ts';

const open = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`timeline/${query}`);
  await settled(page);
};

const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);

test.describe('the address', { tag: '@desktop' }, () => {
  test('keeps a whole view through a reload', async ({ page }) => {
    const query =
      '?from=2014-12-22T12:00Z&to=2014-12-23T06:00Z&zone=Asia/Pyongyang&clock=reported&by=2014-12-23&lanes=network,washington&q=net&event=2014-12-22-main-outage';
    await open(page, query);
    await expect(page.getByLabel('Times in')).toHaveValue('Asia/Pyongyang');
    await expect(page.getByLabel('when it was first reported')).toBeChecked();
    await expect(page.getByLabel('Find')).toHaveValue('net');
    await page.getByLabel('Times in').selectOption('America/New_York');
    await expect(page).toHaveURL(/zone=America\/New_York/);
    await page.reload();
    await settled(page);
    await expect(page.getByLabel('Times in')).toHaveValue('America/New_York');
    expect(new URL(page.url()).search).toBe(query.replace('Asia/Pyongyang', 'America/New_York'));
  });

  test('makes an entry for a selection and none for anything else', async ({ page }) => {
    await open(page);
    const before = await entries(page);
    await page.getByLabel('Times in').selectOption('Asia/Pyongyang');
    await page.getByRole('button', { name: 'Outages' }).click();
    await expect(page).toHaveURL(/lanes=network/);
    expect(await entries(page)).toBe(before);
    await page.locator('li[id="2014-12-22-main-outage"] .event-title a').first().click();
    expect(await entries(page)).toBe(before + 1);
    await page.goBack();
    await expect(page.locator('[data-card]')).toBeHidden();
    await expect(page.getByLabel('Times in')).toHaveValue('Asia/Pyongyang');
    await page.goForward();
    await expect(page.locator('[data-card]')).toBeVisible();
  });

  test('a link to an item in the list keeps the view', async ({ page }) => {
    await open(page, '?zone=Asia/Pyongyang');
    await page.locator('li[id="2014-12-22-main-outage"] .anchor').click();
    await expect(page).toHaveURL(/\?zone=Asia\/Pyongyang#2014-12-22-main-outage$/);
    await expect(page.getByLabel('Times in')).toHaveValue('Asia/Pyongyang');
  });

  test('nonsense gives the view of no query', async ({ page }) => {
    await open(
      page,
      '?from=x&to=2014&zone=Mars&clock=%00&by=2014-02-31&lanes=a,%25&kinds=__proto__&event=constructor&q=%F0%9F',
    );
    await expect(page.locator('outage-timeline')).toHaveAttribute('data-live');
    await expect(page.locator('[data-shown]')).toHaveText('all 146 events');
    await expect(page.locator('[data-card]')).toBeHidden();
  });
});

test.describe('a failure', { tag: '@desktop' }, () => {
  test.use({ expected: [/^console: /] });

  const isWhole = async (page: Page): Promise<void> => {
    await expect(page.locator('outage-timeline')).toHaveAttribute('data-failed');
    await expect(
      page.getByText('The controls of this timeline could not be started.'),
    ).toBeVisible();
    await expect(page.getByLabel('Times in')).toBeHidden();
    await expect(page.locator('#list li[data-event]:visible')).toHaveCount(146);
    await expect(page.locator('[data-chart] svg [data-event]:visible')).toHaveCount(146);
    await page.getByRole('group', { name: 'Show' }).getByLabel('Washington').uncheck();
    await expect(page.locator('#list li.lane-2:visible')).toHaveCount(0);
  };

  test('to read the data leaves the page whole', async ({ page }) => {
    await page.route('**/events.json', (route) => route.fulfill({ status: 200, body: '{' }));
    await page.goto('timeline/');
    await isWhole(page);
  });

  test('in data of another shape leaves the page whole', async ({ page }) => {
    await page.route('**/events.json', (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: '{"events":[{}]}' }),
    );
    await page.goto('timeline/?zone=Asia/Pyongyang');
    await isWhole(page);
  });

  test('in the midst of a change brings the page back', async ({ page }) => {
    await open(page);
    const before = await page.locator('#list').innerHTML();
    await page.getByLabel('Times in').selectOption('Asia/Pyongyang');
    await expect(page).toHaveURL(/Pyongyang/);
    await page.evaluate(() => {
      const { toggleAttribute } = Element.prototype;
      let once = true;
      Element.prototype.toggleAttribute = function (name, force) {
        if (name === 'data-selected' && force && once) {
          once = false;
          throw new Error('on purpose');
        }
        return toggleAttribute.call(this, name, force);
      };
    });
    await page.locator('li[id="2014-12-22-main-outage"] .event-title a').first().click();
    await isWhole(page);
    await page.getByRole('group', { name: 'Show' }).getByLabel('Washington').check();
    expect(await page.locator('#list').innerHTML()).toBe(before);
  });
});
