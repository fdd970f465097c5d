import type { Page } from '@playwright/test';

/** Notes every shift of the layout from the start of the page that is opened next, with what moved. */
export const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources?: { node: Node | null }[];
      })[]) {
        const moved = entry.sources?.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
        );
        shifts.push(`${entry.value.toFixed(4)}: ${moved?.join(' ') ?? ''}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** The shifts of a page that was watched. */
export const shiftsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
