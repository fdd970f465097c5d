/**
 * An embed can be framed by a page of another origin, and no other page can: it shows its figure at the view of its address, tells its
 * height, opens its links outside the frame, leaves history and place of the page around it alone, asks no one else for anything and
 * keeps nothing; without JavaScript it is whole.
 * A green run does not prove that other browsers heed the headers, nor that a host sends them.
 */
import type { Frame, Page } from '@playwright/test';
import { frameCode } from '../../src/model/embed/frame-code.ts';
import { LISTENER } from '../../src/model/embed/listener.ts';
import { hostOf, pageAround, type Host } from './host.ts';
import { expect, test } from './page.ts';

const MAIN = '2014-12-22-main-outage';
const NIGHT = `from=2014-12-22T12:00Z&to=2014-12-23T06:00Z`;

let host: Host | undefined;

/** Opens a page of another origin that frames an address of the site, at once and not as it comes near; gives the frame. */
const frame = async (page: Page, site: string, path: string, script = LISTENER): Promise<Frame> => {
  const code = frameCode({ src: site + path, title: 'Framed', height: 300 });
  host = await hostOf(pageAround(code.replace(' loading="lazy"', ''), script));
  await page.goto(host.address);
  const element = await page.locator('iframe').elementHandle();
  const framed = await element.contentFrame();
  if (!framed) throw new Error('The page holds no frame.');
  return framed;
};

const living = async (framed: Frame): Promise<void> => {
  await expect(framed.locator('outage-timeline[data-live]')).toBeAttached();
};

/** Height that the page around gives to its frame. */
const given = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((e) => (e as HTMLIFrameElement).clientHeight);

const inner = (framed: Frame): Promise<number> =>
  framed.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

test.describe('an embed on another site', { tag: ['@desktop'] }, () => {
  test.use({ expected: [/^other host: http:\/\/localhost:\d+\/$/] }); // the page around it

  test('shows the timeline at the view of its address, which the link back takes along', async ({
    page,
    baseURL,
  }) => {
    const view = `${NIGHT}&zone=Asia/Pyongyang&lanes=network&event=${MAIN}`;
    const framed = await frame(page, baseURL ?? '', `embed/timeline/?${view}`);
    await living(framed);
    await expect(framed.locator('.chart.live .lane')).toHaveCount(1);
    await expect(framed.locator('.chart-tools')).toContainText('Pyongyang');
    await expect(framed.locator('[data-card]')).toBeVisible();
    await expect(framed.locator('#sheet-title')).toContainText('All four');
    await expect(framed.locator('.embed-back a')).toHaveAttribute(
      'href',
      new RegExp(`/timeline/\\?${view.replaceAll('?', '\\?')}$`),
    );
  });

  test('tells its height, and again when it changes', async ({ page, baseURL }) => {
    const framed = await frame(page, baseURL ?? '', 'embed/timeline/?lanes=network');
    await living(framed);
    await expect.poll(async () => (await given(page)) - (await inner(framed))).toBe(0);
    const before = await given(page);
    await framed.locator('summary').click();
    await expect.poll(() => given(page)).toBeGreaterThan(before + 500);
    await framed.locator('summary').click();
    await expect.poll(() => given(page)).toBe(before);
  });

  test('says nothing but its height', async ({ page, baseURL }) => {
    const script = `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`;
    await frame(page, baseURL ?? '', `embed/event/${MAIN}/`, script);
    const heard = (): Promise<object[]> =>
      page.evaluate(() => (window as unknown as { heard: object[] }).heard);
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
    for (const message of await heard()) expect(Object.keys(message)).toEqual(['type', 'height']);
  });

  test('leaves the history and the place of the page around it alone', async ({
    page,
    baseURL,
  }) => {
    const tall = '<style>#tall { height: 3000px }</style>';
    const view = `${NIGHT}&lanes=network&event=${MAIN}`;
    const framed = await frame(page, baseURL ?? '', `embed/timeline/?${view}`, tall);
    await living(framed);
    expect(await page.evaluate(() => scrollY), 'opening does not scroll').toBe(0);
    const entries = await page.evaluate(() => history.length);
    await framed.locator('[data-close]').click();
    await framed.locator(`.chart.live [data-event="${MAIN}"]`).first().click();
    await expect(framed.locator('[data-card]')).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test('opens its links outside the frame', async ({ page, baseURL, context }) => {
    const framed = await frame(page, baseURL ?? '', `embed/event/${MAIN}/`);
    const opened = context.waitForEvent('page');
    await framed.locator('.source-links a').first().click();
    const tab = await opened;
    await expect(tab.locator('h1')).toBeVisible();
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    await expect(framed.locator('h1')).toBeVisible();
  });

  test('tells an event first in the zone that is asked for', async ({ page, baseURL }) => {
    const framed = await frame(page, baseURL ?? '', `embed/event/${MAIN}/?zone=Asia/Pyongyang`);
    await expect(framed.locator('.when-end dt').first()).toHaveText('Pyongyang');
    await expect(framed.locator('.figure-link a')).toHaveAttribute(
      'href',
      new RegExp(`/timeline/\\?zone=Asia/Pyongyang&event=${MAIN}$`),
    );
  });

  test('keeps nothing in the browser', async ({ page, baseURL, context }) => {
    const framed = await frame(page, baseURL ?? '', `embed/timeline/?event=${MAIN}`);
    await living(framed);
    expect(await context.cookies()).toEqual([]);
    expect(await framed.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([
      0, 0,
    ]);
  });

  for (const width of [320, 600, 900])
    test(`fits a column of ${String(width)} px`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width: width + 16, height: 900 });
      for (const path of ['timeline/?lanes=network', 'strip/', `event/${MAIN}/`]) {
        const framed = await frame(page, baseURL ?? '', `embed/${path}`);
        await expect(framed.locator('.embed-foot')).toBeVisible();
        if (path.startsWith('timeline')) await living(framed);
        const past = await framed.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(past, path).toBeLessThanOrEqual(0);
        await host?.close();
      }
    });
});

test.describe('an embed without JavaScript', { tag: '@no-javascript' }, () => {
  test.use({ expected: [/^other host: http:\/\/localhost:\d+\/$/] });

  test('shows chart and list, and leads to the pages', async ({ page, baseURL }) => {
    const framed = await frame(page, baseURL ?? '', 'embed/timeline/', '');
    await expect(framed.locator('.chart [data-event]').first()).toBeAttached();
    await framed.locator('summary').click();
    await expect(framed.locator(`li[id="${MAIN}"]`)).toBeAttached();
    await expect(framed.locator('.embed-back a')).toHaveAttribute('href', /\/timeline\/$/);
    for (const control of await framed.locator('.scripted').all())
      await expect(control).toBeHidden();
  });

  test('shows an event with its time, its figure and its sources', async ({ page, baseURL }) => {
    const framed = await frame(page, baseURL ?? '', `embed/event/${MAIN}/`, '');
    await expect(framed.locator('.when-end').first()).toContainText('16:15');
    await expect(framed.locator(`.chart [data-event="${MAIN}"]:visible`)).toHaveCount(1);
    expect(await framed.locator('.source-links a').count()).toBeGreaterThan(3);
  });
});

test.describe('any other page', { tag: '@desktop' }, () => {
  test.use({
    expected: [/^other host: http:\/\/localhost:\d+\/$|frame-ancestors|ERR_BLOCKED_BY_RESPONSE/],
  });

  for (const path of ['outages/', 'timeline/', `events/${MAIN}/`])
    test(`${path} refuses to be framed`, async ({ page, baseURL }) => {
      const refused = page.waitForEvent('console', (message) =>
        message.text().includes('frame-ancestors'),
      );
      const framed = await frame(page, baseURL ?? '', path);
      await refused;
      await expect(framed.locator('h1')).toHaveCount(0);
    });
});

test.describe('the code for a frame', { tag: '@desktop' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const copied = (page: Page): Promise<string> =>
    page.evaluate(() => navigator.clipboard.readText());

  test('is copied from the page of an event', async ({ page }) => {
    await page.goto(`events/${MAIN}/`);
    await page.getByText('Embed this event').click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.locator('outage-copy [role=status]')).toHaveText('Copied.');
    expect(await copied(page)).toContain(`/embed/event/${MAIN}/" title="All four`);
  });

  test('is copied from the timeline with the view that is shown', async ({ page }) => {
    await page.goto(`timeline/?${NIGHT}&lanes=network`);
    await page.getByRole('button', { name: 'Copy code for a frame' }).click();
    await expect(page.locator('.export [role=status]')).toContainText('was copied');
    const escaped = `/embed/timeline/?${NIGHT}&lanes=network"`.replaceAll('&', '&amp;');
    expect(await copied(page)).toContain(escaped);
  });
});
