/**
 * No page makes HTML or a script out of text, and none starts a worker but the two of the site: Trusted Types refuse it.
 * A green run does not prove anything for a browser that does not know them.
 */
import type { Page } from '@playwright/test';
import { longestEvent } from './kinds.ts';
import { expect, test } from './page.ts';

const pages = ['./', 'outages/', longestEvent, 'timeline/', 'search/', 'embed/timeline/'];

/** The names of the errors that attempts end in; null for one that comes through. */
const attempts = (page: Page): Promise<Record<string, string | null>> =>
  page.evaluate(() => {
    const nameOf = (act: () => unknown): string | null => {
      try {
        act();
        return null;
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      html: nameOf(() => (document.createElement('p').innerHTML = '<b>a</b>')),
      parser: nameOf(() => new DOMParser().parseFromString('<b>a</b>', 'text/html')),
      script: nameOf(() => (document.createElement('script').text = '0')),
      address: nameOf(() => (document.createElement('script').src = '/worker.js?other')),
      worker: nameOf(() => new Worker('/_astro/other.js')),
      policy: nameOf(() =>
        (
          globalThis as unknown as {
            trustedTypes: { createPolicy(name: string, rules: object): void };
          }
        ).trustedTypes.createPolicy('other', {}),
      ),
    };
  });

test.describe('a page', { tag: '@desktop' }, () => {
  test.use({ expected: [/Trusted|Content Security Policy/] });

  for (const path of pages)
    test(`${path} refuses HTML, scripts and workers made of text`, async ({ page }) => {
      await page.goto(path);
      for (const [what, name] of Object.entries(await attempts(page)))
        expect(name, what).toBe('TypeError');
    });

  test('of another host’s worker is refused too, and one of the site is not', async ({ page }) => {
    await page.goto('search/');
    const starts = (url: string) =>
      page.evaluate((to) => {
        try {
          new Worker(to).terminate();
          return true;
        } catch {
          return false;
        }
      }, url);
    const own = new URL(
      'pagefind/pagefind-worker.js',
      await page.evaluate(() => new URL('../', location.href).href),
    );
    expect(await starts(own.href)).toBe(true);
    expect(await starts(own.pathname)).toBe(true);
    expect(await starts(`${own.href}?a`)).toBe(false);
    expect(await starts('https://example.org/pagefind/pagefind-worker.js')).toBe(false);
    expect(await starts('data:text/javascript,0')).toBe(false);
  });
});
