import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** What a test may set with `test.use`. */
interface Options {
  /** Problems that this test provokes on purpose; each must occur at least once. */
  expected: RegExp[];
}

const isLocal = (url: string, site: string): boolean =>
  /^(data|blob|about):/.test(url) || new URL(url).origin === new URL(site).origin;

/**
 * Playwright's `test`, in which a page also fails its test by an error on the console (so a violation of the content
 * security policy as well), an uncaught exception, a request that fails, or a request to any other host.
 * Paths given to `goto` are relative to the site's base: `goto('outages/')`, `goto('./')`.
 */
export const test = base.extend<Options>({
  expected: [[], { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright insists on a destructured first parameter
  baseURL: async ({}, use) => {
    const address = process.env['SITE_ADDRESS'];
    if (address === undefined) throw new Error('The site is not being served.');
    await use(address);
  },
  context: async ({ context, baseURL, expected }, use) => {
    const site = baseURL ?? '';
    const problems: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error')
        problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => problems.push(`exception: ${error.error().message}`));
    context.on('request', (request) => {
      if (!isLocal(request.url(), site)) problems.push(`other host: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // Leaving a page aborts what it was still loading, and a download "aborts" its navigation.
      if (why !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${why}`);
    });
    await use(context);
    expect(
      problems.filter((problem) => !expected.some((allowed) => allowed.test(problem))),
    ).toEqual([]);
    for (const wanted of expected)
      expect(
        problems.some((problem) => wanted.test(problem)),
        String(wanted),
      ).toBe(true);
  },
});

/** Waits until the script of the timeline has done its work, on a page that has one. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('outage-timeline:not([data-live], [data-failed])')).toHaveCount(0);
};

/** Opens the timeline at a view and waits until its script has done its work. */
export const openTimeline = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`timeline/${query}`);
  await settled(page);
};

/** Opens the folds over the timeline: that of the filters, and on a phone that of the view too. */
export const unfold = async (page: Page): Promise<void> => {
  for (const summary of await page.locator('.fold > summary:visible').all())
    if (!(await summary.evaluate(({ parentElement: e }) => e?.hasAttribute('open'))))
      await summary.click();
};

/** Holds back the data of the timeline on a page that is yet to be opened; what it returns lets them come. */
export const holdData = async (page: Page): Promise<() => void> => {
  let come = (): void => {};
  const wait = new Promise<void>((done) => {
    come = done;
  });
  await page.route('**/events.json', async (route) => {
    await wait;
    await route.continue();
  });
  return come;
};
