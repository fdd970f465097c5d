/**
 * axe finds nothing to object to: WCAG 2.0 to 2.2, A and AA, and its best practices, on every kind of page, on the longest and shortest,
 * on twenty more, and on a phone, where it also measures targets; in the dark it judges colors anew.
 * A green run does not prove that a page can be understood by ear: axe sees perhaps half of what can be wrong.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { NIGHT, openChart } from './chart.ts';
import { kinds, sample } from './kinds.ts';
import { expect, settled, test, unfold } from './page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const colors = ['color-contrast', 'link-in-text-block'];

/**
 * What axe objects to, one line for each place. The number of a note stands in a sentence, which WCAG exempts from the size of targets;
 * axe does not see the sentence where a note in the margin stands between two numbers. The legacy mode spares the pass over frames of
 * other hosts, which no page has, and most of the time.
 */
const objections = async (page: Page, runOnly: string[]): Promise<string[]> => {
  const builder = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] });
  const { violations } = await builder.setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'target-size' || !html.includes('class="noteref"'))
      .map(
        ({ target, failureSummary = '' }) =>
          `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
      ),
  );
};

/** Scrolls through a page once: what was never in sight has no size of its own yet, and would seem to lie on what follows. */
const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      for (let n = 0; n < 2; n += 1) await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });

for (const address of kinds)
  test(`axe has no objection to ${address}`, async ({ page, isMobile }) => {
    await page.goto(address);
    await settled(page);
    await scrollThrough(page);
    expect(await objections(page, tags)).toEqual([]);
    if (isMobile) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await objections(page, colors), 'in the dark').toEqual([]);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe has no objection to a range, a card, filters and what was not yet known, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const view = 'by=2014-12-22&clock=reported&lanes=network,sony&event=2014-12-22-main-outage';
    await openChart(page, `${NIGHT}&${view}`);
    await expect(page.getByRole('heading', { name: 'In their words' })).toBeAttached();
    await unfold(page);
    for (const choice of await page.locator('[data-choice] > summary').all()) await choice.click();
    expect(await objections(page, tags)).toEqual([]);
  });

for (const [index, address] of sample.entries()) {
  const colorScheme = index % 2 === 0 ? 'light' : 'dark';
  test(
    `axe has no objection to ${address}, ${colorScheme}`,
    { tag: '@desktop' },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      expect(await objections(page, tags)).toEqual([]);
    },
  );
}
