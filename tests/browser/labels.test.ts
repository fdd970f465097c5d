/**
 * No words in a drawing touch other words, lie on a mark or are cut off, at 360, 768, 1024, 1280 and 1920 px.
 * A green run does not prove that a label stands beside the mark that it names.
 */
import { articles } from './kinds.ts';
import { labelFaultsOn } from './labels.ts';
import { expect, test } from './page.ts';

for (const address of ['./', ...articles, 'timeline/'])
  for (const width of [360, 768, 1024, 1280, 1920])
    test(
      `labels stand clear on ${address} at ${String(width)} px`,
      { tag: '@desktop' },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready);
        expect(await labelFaultsOn(page)).toEqual([]);
      },
    );
