/**
 * Titles that are written from right to left, and letters with many marks over them, stay in their place: what stands beside them keeps its order, and
 * no line grows wider than the window. The record has none so far; they are put into built pages.
 * A green run does not prove that a reader of these scripts finds them well set: the machine has few fonts.
 */
import { expect, test } from './page.ts';
import { sidewaysOn } from './sideways.ts';

const titles = {
  Hebrew: 'צפון קוריאה נותקה מהאינטרנט (22 בדצמבר, 9:31 שעות)',
  Arabic: 'انقطاع الإنترنت في كوريا الشمالية: 9 ساعات و31 دقيقة',
  'an embedded override': '\u202bצפון\u202e (dyn.com) 1,024',
  'many marks': `Bla${'\u0301\u0323\u0348'.repeat(40)}ckout`,
  'one long word': 'ブラックアウト'.repeat(30),
};

for (const [name, title] of Object.entries(titles))
  test(`a title in ${name} leaves its neighbors where they are`, async ({ page }) => {
    await page.goto('sources/ajunews-2014-12-23/');
    await page.locator('h1').evaluate((heading, text) => (heading.textContent = text), title);
    expect(await sidewaysOn(page)).toEqual([]);
    await page.goto('sources/');
    const entry = page.locator('dd:has(> a[href$="/sources/ajunews-2014-12-23/"])');
    const link = entry.locator('> a');
    const start = async (): Promise<number> => (await link.boundingBox())?.x ?? NaN;
    const before = await start();
    await link.evaluate((element, text) => (element.textContent = text), title);
    expect(await sidewaysOn(page)).toEqual([]);
    expect(Math.abs((await start()) - before)).toBeLessThan(2);
    const after = await entry.evaluate((element) => {
      const day = element.querySelector('time')?.getBoundingClientRect();
      const lines = [...(element.querySelector('a')?.getClientRects() ?? [])];
      const last = lines.at(-1);
      return day && last && (day.top >= last.bottom - 2 || day.left >= last.right - 2);
    });
    expect(after, 'the day stands after the title').toBe(true);
  });
