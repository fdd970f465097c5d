/**
 * An article, the timeline and an event can be printed: the pages come out, hold the text, keep notes that have words, are light even
 * for a reader of the dark theme, and leave out what only a screen can use.
 * A green run does not prove that pages break at good places.
 */
import { longestEvent } from './kinds.ts';
import { expect, test } from './page.ts';

/** Number of pages of a PDF file as Chromium writes it. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const [address, fewest] of [
  ['outages/', 4],
  ['timeline/', 8],
  [longestEvent, 1],
] as const) {
  test(
    `${address} prints whole, light and without controls`,
    { tag: '@desktop' },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(address);
      const words = (text: string): string[] =>
        text.split(/\s+/).filter((word) => /^\w{4,}/.test(word));
      // What is far from the window has no words for a browser that leaves it out.
      await page.evaluate(() =>
        document.styleSheets[0]?.insertRule('.day { content-visibility: visible !important }'),
      );
      const onScreen = words(await page.locator('main').innerText());
      await page.emulateMedia({ media: 'print' });
      const onPaper = new Set(words(await page.locator('main').innerText()));
      const lost = [...new Set(onScreen.filter((word) => !onPaper.has(word)))];
      expect(lost.length / onScreen.length, `lost: ${lost.join(' ')}`).toBeLessThan(0.02);
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      for (const control of ['.menu-button', '.menu', '.skip', '.site-footer nav'])
        for (const element of await page.locator(control).all()) await expect(element).toBeHidden();
      const pages = pagesOf(await page.pdf({ format: 'A4', printBackground: false }));
      expect(pages).toBeGreaterThanOrEqual(fewest);
    },
  );
}

test('a printed article keeps the notes that have words', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('outages/');
  await page.emulateMedia({ media: 'print' });
  for (const note of await page.locator('.note[data-worded]').all())
    await expect(note).toBeVisible();
  await expect(page.locator('.bibliography')).toBeVisible();
});
