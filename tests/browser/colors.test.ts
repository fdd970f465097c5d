/**
 * With forced colors the marks of the drawings, the borders and the focus can still be seen, in light and dark.
 * A green run does not prove that they look well there.
 */
import { expect, test } from './page.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const address of ['./', 'timeline/'])
    test(
      `marks stay in sight with forced ${colorScheme} colors on ${address}`,
      { tag: '@desktop' },
      async ({ page }) => {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        await page.goto(address);
        const lost = await page.evaluate(() => {
          const ground = getComputedStyle(document.body).backgroundColor;
          const isPaint = (paint: string): boolean =>
            paint !== 'none' && paint !== ground && !/^rgba\(.*, 0\)$/.test(paint);
          return [...document.querySelectorAll('figure svg :is(rect, circle, path, line, use)')]
            .filter((e) => e.checkVisibility() && (e.closest('svg')?.clientWidth ?? 0) > 0) // not the store of inks
            .filter((e) => !e.matches('.hit')) // an area to take hold of has no ink
            .filter((e) => {
              const { fill, stroke } = getComputedStyle(e);
              return !isPaint(fill) && !isPaint(stroke);
            })
            .map((e) => e.outerHTML.slice(0, 120));
        });
        expect(lost).toEqual([]);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => {
          const { outlineStyle, outlineColor } = getComputedStyle(
            document.activeElement ?? document.body,
          );
          return {
            outlineStyle,
            same: outlineColor === getComputedStyle(document.body).backgroundColor,
          };
        });
        expect(outline.outlineStyle).not.toBe('none');
        expect(outline.same).toBe(false);
      },
    );
