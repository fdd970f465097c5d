/**
 * Every kind of page opens without an error, a violation of its security policy or a request to another host (page.ts watches),
 * and never scrolls sideways: at 360, 768, 1024, 1280 and 1920 px, at 400 % (320 px) and 200 % (640 px).
 * A green run does not prove that a page looks good at these widths.
 */
import { kinds } from './kinds.ts';
import { expect, test } from './page.ts';
import { sidewaysOn } from './sideways.ts';

for (const address of kinds) {
  test(
    `${address} opens in silence and fits`,
    { tag: ['@desktop', '@phone'] },
    async ({ page, isMobile }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      const widths = isMobile ? [360, 320] : [1280, 1920, 1024, 768, 640, 320];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sidewaysOn(page), `${address} at ${String(width)} px`).toEqual([]);
      }
    },
  );
}
