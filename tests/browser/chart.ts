import type { Locator, Page } from '@playwright/test';

/** A range of the view, as links have it. */
export const NIGHT = '?from=2014-12-22T12:00Z&to=2014-12-23T06:00Z';

/** Opens the timeline at a view and waits until its chart lives; on a phone the chart is shown first. */
export const openChart = async (page: Page, query = ''): Promise<Locator> => {
  await page.goto(`timeline/${query}`);
  const surface = page.locator('[data-surface]');
  await surface.waitFor({ state: 'attached' });
  const show = page.getByLabel('Show the chart');
  if (await show.isVisible()) await show.check();
  await page.locator('.overview .handle').first().waitFor();
  await surface.evaluate((node) => {
    node.scrollIntoView();
  });
  await settled(page);
  return surface;
};

/** Waits until nothing on the chart moves. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(450);
  await page.locator('[data-surface]:not([data-surface="moving"])').waitFor({ state: 'attached' });
};

/** A place on the chart, among its upper marks. */
export const middle = async (page: Page): Promise<{ x: number; y: number }> => {
  const box = await page.locator('[data-surface]').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 130 };
};

/** Id of the event on whose mark the focus is; empty where it is on none. */
export const focusedEvent = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['event'] ?? '');

/** The range that the buttons say is shown. */
export const range = async (page: Page): Promise<string> =>
  (await page.locator('[data-range]').textContent()) ?? '';

/** Where the marks that are shown begin, by the id of their event. */
export const places = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<SVGElement>('.chart .m[data-event]')]
        .filter((mark) => mark.checkVisibility())
        .map((mark) => [
          mark.dataset['event'] ?? '',
          mark.querySelector('circle, rect, use')?.getBoundingClientRect().left ?? NaN,
        ]),
    ),
  );
