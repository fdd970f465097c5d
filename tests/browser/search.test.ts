/**
 * The search finds by keyboard alone, keeps its address, says what it found, does without what it is not yet asked for, and takes all that
 * is typed, linked or found as text.
 * A green run does not prove that the best result stands first, nor how a screen reader speaks.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { hostileQueries } from '../fixtures/hostile.ts';
import { expect, test } from './page.ts';

const fieldOf = (page: Page): Locator => page.getByRole('searchbox', { name: 'Words to look for' });
const saidOn = (page: Page): Locator => page.locator('.search-says');
const resultsOn = (page: Page): Locator => page.locator('[data-results] h2 a');

/** Paths of all that the page has asked for of the search, from now on. */
const asked = (page: Page): string[] => {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/pagefind/')) paths.push(pathname);
  });
  return paths;
};

test('from an article to an event by keyboard alone @desktop', async ({ page }) => {
  await page.goto('outages/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type('dyn');
  await expect(saidOn(page)).toHaveText(/^\d+ results for “dyn”\.$/);
  await expect(page).toHaveURL(/\/search\/\?q=dyn$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /^Everything \d+$/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(saidOn(page)).toHaveText(/^\d+ results for “dyn” among events\.$/);
  await expect(page).toHaveURL(/\?q=dyn&in=events$/);
  await page.keyboard.press('Tab');
  await expect(resultsOn(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\/[^/]+\/$/);
  await page.goBack();
  await expect(saidOn(page)).toHaveText(/among events/);
  await expect(page.getByRole('radio', { name: /^Events/ })).toBeChecked();
});

test('an event tells its time and lane, an article its sections @desktop', async ({ page }) => {
  await page.goto('search/?q=main+outage&in=events');
  const main = page.locator('[data-results] > li').first();
  await expect(main.getByRole('link')).toHaveAttribute('href', /2014-12-22-main-outage\/$/);
  await expect(main.locator('.role')).toHaveText(
    'Event · at 16:15 UTC on 22 December 2014 · The network',
  );
  await expect(main.locator('time')).toHaveAttribute('datetime', '2014-12-22T16:15:00Z');
  await page.goto('search/?q=flapping&in=articles');
  const section = page.locator('[data-results] li li').first();
  await expect(section.getByRole('link')).toHaveAttribute('href', /^\/.*\/#[\w-]+$/);
  await expect(section.locator('mark').first()).toHaveText(/flap/i);
  await section.getByRole('link').click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a shared address opens with its results', async ({ page }) => {
  await page.goto('search/?q=sanctions&in=law');
  await expect(saidOn(page)).toHaveText(/for “sanctions” among law/);
  await expect(fieldOf(page)).toHaveValue('sanctions');
  await expect(page.getByRole('radio', { name: /^Law/ })).toBeChecked();
  await expect(page).toHaveTitle(/^sanctions · Search/);
  await expect(fieldOf(page)).not.toBeFocused();
});

test('typing makes one entry in the history, and so does each choice @desktop', async ({
  page,
}) => {
  await page.goto('search/');
  await fieldOf(page).pressSequentially('obama', { delay: 120 });
  await expect(saidOn(page)).toHaveText(/“obama”/);
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /^People/ }).check();
  await expect(page).toHaveURL(/\?q=obama&in=people$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=obama$/);
  await expect(page.getByRole('radio', { name: /^Everything/ })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(fieldOf(page)).toHaveValue('');
  await expect(saidOn(page)).toHaveText('');
  await page.goForward();
  await expect(saidOn(page)).toHaveText(/“obama”/);
});

test('the key stays a key in fields, with others, and where it is switched off @desktop', async ({
  page,
}) => {
  await page.goto('search/');
  await page.keyboard.type('a/b');
  await expect(fieldOf(page)).toHaveValue('a/b');
  await page.locator('h1').click();
  await expect(fieldOf(page)).not.toBeFocused();
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Alt+/');
  await expect(fieldOf(page)).not.toBeFocused();
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
  await page.getByRole('checkbox', { name: 'The key / leads here' }).uncheck();
  await page.goto('404.html');
  await page.keyboard.press('/');
  await expect(fieldOf(page)).not.toBeFocused();
  await page.goto('search/');
  await page.getByRole('checkbox', { name: 'The key / leads here' }).check();
  await page.goto('404.html');
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
});

test('a choice of colors and a script that takes the key keep it @desktop', async ({ page }) => {
  await page.goto('outages/');
  await page.getByRole('combobox', { name: 'Colors' }).focus();
  await page.keyboard.press('/');
  await page.locator('h1').click();
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      event.preventDefault();
    });
  });
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/outages\/$/);
});

test('the timeline, which has keys of its own, goes without the key @desktop', async ({ page }) => {
  await page.goto('timeline/');
  await page.keyboard.press('/');
  await page.waitForLoadState('networkidle');
  await expect(page).toHaveURL(/\/timeline\/$/);
});

test('nothing of the index is asked for before the search is used', async ({ page }) => {
  const paths = asked(page);
  await page.goto('outages/');
  await page.goto('search/');
  await page.waitForLoadState('networkidle');
  expect(paths).toEqual([]);
  await fieldOf(page).fill('dyn');
  await expect(saidOn(page)).toHaveText(/results for/);
  expect(paths.length).toBeGreaterThan(5);
});

test('more results come when they are asked for, and the focus goes to the first of them', async ({
  page,
}) => {
  await page.goto('search/?q=outage');
  await expect(resultsOn(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(resultsOn(page)).toHaveCount(40);
  await expect(resultsOn(page).nth(20)).toBeFocused();
});

test('titles in Korean and Japanese are found, and tell their language @desktop', async ({
  page,
}) => {
  for (const [words, lang] of [
    ['먹통', 'ko'],
    ['인터넷', 'ko'],
    ['北朝鮮', 'ja'],
    ['切断', 'ja'],
  ]) {
    await page.goto(`search/?q=${encodeURIComponent(words ?? '')}`);
    const title = page.locator(`[data-results] h2[lang="${lang ?? ''}"]`).first();
    await expect(title).toContainText(words ?? '');
  }
});

test('says that nothing was found, and where there is more', async ({ page }) => {
  await page.goto('search/?q=zzzzzzzz');
  await expect(saidOn(page)).toHaveText('Nothing found for “zzzzzzzz”. Try fewer or other words.');
  await expect(resultsOn(page)).toHaveCount(0);
  await page.goto('search/?q=flapping&in=law');
  await expect(saidOn(page)).toHaveText(/^Nothing found .* among law\. There are \d+ in all\.$/);
  await expect(page.getByRole('link', { name: 'Glossary' }).first()).toBeVisible();
});

test.describe('without its index', () => {
  test.use({ expected: [/pagefind/] });
  test('says that it failed, and leaves the lists', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort('failed'));
    await page.goto('search/?q=dyn');
    await expect(saidOn(page)).toHaveText(/could not be loaded.*lists below/);
    await page
      .getByRole('navigation', { name: 'Everything, in lists' })
      .getByRole('link', { name: 'People' })
      .click();
    await expect(page).toHaveURL(/\/people\/$/);
  });
});

test('hostile words and addresses find nothing that runs @desktop', async ({ page }) => {
  test.setTimeout(120_000);
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
  await page.goto('search/');
  const words = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '"',
    "' OR 1=1 --",
    '\u202Edyn',
  ];
  for (const one of [...words, '"unclosed dyn', 'x'.repeat(5_000), '🛰'.repeat(100), '%E0%A4%A']) {
    await fieldOf(page).fill(one);
    await page.keyboard.press('Enter');
    await expect(saidOn(page)).not.toHaveText(/Fetching|could not/);
  }
  for (const query of hostileQueries(5, 200, [
    ['q', 'dyn'],
    ['in', 'events'],
  ])) {
    await page.evaluate((search) => {
      history.replaceState(null, '', `${location.pathname}?${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
  }
  await fieldOf(page).fill('dyn');
  await expect(saidOn(page)).toHaveText(/results for “dyn”/);
  await expect(
    page.locator('main :is(script:not([src], [type="module"]), img, iframe, object)'),
  ).toHaveCount(0);
});

test('what an index says is written as text @desktop', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)>';
  await page.route('**/*.pf_fragment', (route) =>
    route.fulfill({
      body: `pagefind_dcd${JSON.stringify({
        url: 'javascript:alert(1)',
        content: `dyn ${hostile}`,
        filters: { in: [hostile], label: [hostile], lang: [hostile], time: [hostile] },
        meta: { title: hostile, detail: hostile },
        anchors: [],
      })}`,
    }),
  );
  await page.goto('search/?q=dyn');
  await expect(resultsOn(page).first()).toHaveText(hostile);
  expect(await resultsOn(page).first().getAttribute('href')).toMatch(/^\//);
  await expect(page.locator('[data-results] img')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe has no objection to results, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('search/?q=routing');
    await expect(resultsOn(page)).toHaveCount(20);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

test.describe('without JavaScript', { tag: '@no-javascript' }, () => {
  test('the page says what it lacks and leads to whole lists', async ({ page }) => {
    await page.goto('search/?q=dyn');
    await expect(page.locator('.search .ref-notice')).toBeVisible(); // `getByText` looks into no <noscript>
    await expect(fieldOf(page)).toBeHidden();
    const lists = page.getByRole('navigation', { name: 'Everything, in lists' });
    await expect(lists.getByRole('link')).toHaveCount(13);
    await lists.getByRole('link', { name: 'Sources' }).click();
    await expect(page).toHaveURL(/\/sources\/$/);
  });

  test('a lost address leads to the search', async ({ page }) => {
    await page.goto('404.html');
    await fieldOf(page).fill('dyn');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=dyn$/);
    await expect(page.locator('.search .ref-notice')).toBeVisible(); // `getByText` looks into no <noscript>
  });
});
