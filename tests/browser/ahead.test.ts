/**
 * The page of a link is fetched ahead once the link is pointed at or pressed, and shown without another request; not for a reader who saves data or
 * has a slow connection, not from the timeline, and never a file. A green run does not prove that other engines fetch ahead: where
 * these rules are not known, a link is fetched when it is followed.
 */
import type { Page } from '@playwright/test';
import { slowDown } from './connection.ts';
import { expect, test } from './page.ts';

/** Longer than a browser waits until it takes a resting pointer for an intention. */
const rest = 700;

/** Paths that the page fetches ahead from now on. */
const fetchedAhead = (page: Page): string[] => {
  const paths: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose'] === 'prefetch')
      paths.push(new URL(request.url()).pathname);
  });
  return paths;
};

/** A link that stands in an article. */
const linkTo = (page: Page, to: string) => page.locator(`main a[href$="${to}"]:visible`).first();

/** Opens an article and rests on a link of it, for as long as a browser takes. */
const restOnLink = async (page: Page): Promise<void> => {
  await page.goto('outages/');
  await linkTo(page, '/network/').hover();
  await page.waitForTimeout(rest);
};

test(
  'a link that is pointed at is fetched ahead, and once',
  { tag: '@desktop' },
  async ({ page }) => {
    const ahead = fetchedAhead(page);
    await page.goto('outages/');
    await linkTo(page, '/network/').hover();
    await expect.poll(() => ahead).toEqual([expect.stringMatching(/\/network\/$/)]);
    await page.mouse.move(0, 0);
    await linkTo(page, '/network/').hover();
    await page.waitForTimeout(rest);
    expect(ahead).toHaveLength(1);
    await linkTo(page, '/network/').click();
    await expect(page).toHaveURL(/\/network\/$/);
    const [navigation] = await page.evaluate(() =>
      performance.getEntriesByType('navigation').map((entry) => entry.toJSON() as unknown),
    );
    expect(navigation).toMatchObject({ deliveryType: 'navigational-prefetch' });
  },
);

test(
  'a link that is pressed is fetched before it is let go',
  { tag: '@desktop' },
  async ({ page }) => {
    const ahead = fetchedAhead(page);
    await page.goto('outages/');
    await linkTo(page, '/network/').scrollIntoViewIfNeeded();
    const box = await linkTo(page, '/network/').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
    await page.mouse.down();
    await expect.poll(() => ahead).toHaveLength(1);
  },
);

test('nothing is fetched ahead by one who saves data', { tag: '@desktop' }, async ({ page }) => {
  const ahead = fetchedAhead(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await restOnLink(page);
  expect(ahead).toEqual([]);
});

test('nothing is fetched ahead on a slow connection', { tag: '@desktop' }, async ({ page }) => {
  const ahead = fetchedAhead(page);
  await slowDown(page);
  await restOnLink(page);
  expect(ahead).toEqual([]);
});

test('no file is fetched ahead, and no place of a page', { tag: '@desktop' }, async ({ page }) => {
  const ahead = fetchedAhead(page);
  await page.goto('outages/');
  for (const to of ['main a[href*="#"]:visible', 'main a[href$=".bib"]']) {
    const link = page.locator(to).first();
    await link.evaluate((element) => {
      for (let e: Element | null = element; e; e = e.parentElement)
        if (e instanceof HTMLDetailsElement) e.open = true;
    });
    await link.hover();
    await page.waitForTimeout(rest);
  }
  expect(ahead).toEqual([]);
});

test('the timeline fetches nothing ahead', { tag: '@desktop' }, async ({ page }) => {
  const ahead = fetchedAhead(page);
  await page.goto('timeline/');
  await page.locator('a[href$="/outages/"]:visible').first().hover();
  await page.waitForTimeout(rest);
  expect(ahead).toEqual([]);
});
