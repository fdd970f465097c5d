/**
 * Whatever does not come, does not run, is forbidden or lies about the time: every kind of page reads, is not left half done, and nothing is thrown.
 * A green run does not prove it of every page nor for every way in which a device can fail.
 */
import type { Page } from '@playwright/test';
import { serveFaulty, type Fault } from './faulty.ts';
import { expect, openTimeline, settled, test } from './page.ts';
import { sidewaysOn } from './sideways.ts';

const pages = [
  './',
  'outages/',
  'who-did-it/',
  'going-dark/',
  'timeline/',
  'search/?q=dyn',
  'events/2014-12-22-main-outage/',
  'figures/evidence/',
  'sources/',
  'embed/timeline/',
];

/** Expects words to read, as wide as the window, and no control to be seen that does nothing. */
const expectReadable = async (page: Page, path: string): Promise<void> => {
  await expect(page.locator('main'), path).toContainText(/North Korea|The Sony hack/);
  expect(await sidewaysOn(page), path).toEqual([]);
  const idle = page.locator('main .scripted :is(button, select, input):visible');
  await expect(idle.and(page.locator(':enabled')), path).toHaveCount(0);
};

/** Lets what was thrown be heard: no error may come that nothing catches, but those that a test makes. */
const thrownOn = (page: Page, but: RegExp): string[] => {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!but.test(message)) thrown.push(message);
  });
  return thrown;
};

test.describe('every kind of page', { tag: '@desktop' }, () => {
  test.use({ expected: [/^(console|failed|exception): /] });

  test('reads where no script comes', async ({ page }) => {
    const thrown = thrownOn(page, /^$/);
    await page.route('**/*.js', (route) => route.abort());
    for (const path of pages) {
      await page.goto(path);
      await expectReadable(page, path);
    }
    expect(thrown).toEqual([]);
  });

  test('says so where the search does not come', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('search/?q=dyn');
    const lost = page.getByText('The search could not be started.');
    await expect(lost).toBeHidden();
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish(); // after which it is given up
    });
    await expect(lost).toBeVisible();
  });

  test('reads where every script throws as it starts', async ({ page }) => {
    const thrown = thrownOn(page, /^broken on purpose$/);
    await page.route('**/*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'throw new Error("broken on purpose")',
      }),
    );
    for (const path of pages) {
      await page.goto(path);
      await expectReadable(page, path);
    }
    expect(thrown).toEqual([]);
  });

  test('reads in the fonts of the device where none comes, and nothing moves', async ({ page }) => {
    const thrown = thrownOn(page, /^$/);
    await page.route('**/*.woff2', (route) => route.abort());
    for (const path of pages) {
      await page.goto(path);
      await settled(page);
      expect(await sidewaysOn(page), path).toEqual([]);
      await expect(page.locator('main'), path).toContainText(/North Korea|The Sony hack/);
    }
    expect(thrown).toEqual([]);
  });
});

const storages: Record<string, () => void> = {
  'that is forbidden': () => {
    const forbid = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { get: forbid });
    Object.defineProperty(globalThis, 'sessionStorage', { get: forbid });
  },
  'that is full': () => {
    const refuse = (): never => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Object.defineProperty(globalThis, 'localStorage', {
      value: new Proxy({ getItem: () => null, setItem: refuse, removeItem: () => {} }, { set: refuse }), // prettier-ignore
    });
  },
};

test.describe('a storage', { tag: '@desktop' }, () => {
  for (const [how, spoil] of Object.entries(storages))
    test(`${how} costs only what it would remember`, async ({ page }) => {
      await page.addInitScript(spoil);
      await openTimeline(page);
      await expect(page.locator('outage-timeline')).toHaveAttribute('data-live');
      await page.getByLabel('Colors').selectOption('dark');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.goto('outages/');
      await page.locator('.prose a.noteref').first().click();
      await page.keyboard.press('/');
      await page.getByRole('searchbox', { name: 'Words to look for' }).fill('dyn');
      await expect(page.locator('.search-says')).toHaveText(/^\d+ results for “dyn”/);
    });
});

test.describe('a clock', { tag: '@desktop' }, () => {
  for (const year of ['1970', '2090'])
    test(`that says ${year} changes nothing that is told`, async ({ page }) => {
      const told = async (): Promise<string[]> => {
        await openTimeline(page, '?zone=Asia/Pyongyang&by=2014-12-22&event=2014-12-22-main-outage');
        return page.locator('#list, [data-says], [data-shown], [data-range]').allInnerTexts();
      };
      const right = await told();
      await page.clock.setFixedTime(`${year}-01-01T00:00:00Z`);
      expect(await told()).toEqual(right);
    });
});

test.describe('a connection that breaks in the middle of', { tag: '@desktop' }, () => {
  test.use({ expected: [/^(other host|console|failed|exception): /] });

  const files: Record<string, (path: string) => Fault | undefined> = {
    'a page': (path) => (path.endsWith('/') ? 'half' : undefined),
    'a script': (path) => (path.endsWith('.js') ? 'cut' : undefined),
    'a style sheet': (path) => (path.endsWith('.css') ? 'cut' : undefined),
    'every font': (path) => (path.endsWith('.woff2') ? 'cut' : undefined),
  };
  for (const [what, faultOf] of Object.entries(files))
    test(`${what} leaves what came to be read`, async ({ page, baseURL }) => {
      const thrown = thrownOn(page, /^$/);
      const { address, close } = await serveFaulty(baseURL ?? '', faultOf);
      for (const path of ['outages/', 'timeline/', 'who-did-it/']) {
        await page.goto(address + path);
        await expect(page.locator('h1'), path).toBeVisible();
        await expect(page.locator('main'), path).toContainText('North Korea');
      }
      expect(thrown).toEqual([]);
      await close();
    });
});
