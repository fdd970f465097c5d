/**
 * Where the script or its data are missing, cut, wrong or slow, the timeline is complete as it was built, and says that it is.
 * A green run does not prove it for every way in which a network can fail.
 */
import type { Route } from '@playwright/test';
import { expect, holdData, settled, test } from './page.ts';
import { expectComplete, expectGivenBack } from './whole.ts';

const cut = async (route: Route): Promise<void> => {
  const body = await (await route.fetch()).body();
  await route.fulfill({
    contentType: 'application/json',
    body: body.subarray(0, body.length / 2),
  });
};

const ways: Record<string, (route: Route) => Promise<void>> = {
  'that are missing': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'that are cut': cut,
  'that are no JSON': (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in' }),
  'of another shape': (route) => route.fulfill({ json: { events: [{}] } }),
  'that are nothing': (route) => route.fulfill({ json: null }),
  'that cannot be fetched': (route) => route.abort(),
};

test.describe('a failure', { tag: '@desktop' }, () => {
  test.use({ expected: [/^(console|failed): /] });

  for (const [how, answer] of Object.entries(ways))
    test(`data ${how} leave the page complete`, async ({ page }) => {
      await page.route('**/events.json', answer);
      await page.goto('timeline/?zone=Asia/Pyongyang&by=2014-12-22&event=2014-12-22-main-outage');
      await expectGivenBack(page);
    });

  test('data that never come are given up, and the page is complete', async ({ page }) => {
    await page.addInitScript(() => {
      const { timeout } = AbortSignal;
      AbortSignal.timeout = () => timeout.call(AbortSignal, 300);
    });
    await page.route('**/events.json', () => {});
    await page.goto('timeline/');
    await expectGivenBack(page);
  });
});

test.describe('a script that is blocked', { tag: ['@desktop', '@phone'] }, () => {
  test.use({ expected: [/^(console|failed): .*\.js/] });

  test('leaves the page complete, and no room for what does not come', async ({
    page,
    isMobile,
  }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('timeline/');
    if (isMobile) await page.getByLabel('Show the chart').check();
    await expectComplete(page);
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish(); // those after which it is given up
    });
    const heights = await page
      .locator('.scripted')
      .evaluateAll((all) => all.map((node) => node.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(3);
    expect(heights.filter((height) => height > 24)).toEqual([]);
  });
});

test('data that are slow leave the page complete until they come @desktop', async ({ page }) => {
  const come = await holdData(page);
  await page.goto('timeline/?by=2014-12-22');
  await expectComplete(page);
  come();
  await settled(page);
  await expect(page.locator('[data-says]')).toContainText('By the end of 22 December 2014');
});
