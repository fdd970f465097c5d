/**
 * Every letter of Latin, and every sign, that the content holds is in the fonts of the site, upright and italic.
 * A green run does not prove that a reader on a slow connection sees them at once: fonts are optional.
 */
import { lettersIn } from '../../src/build/fonts.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { expect, test } from './page.ts';

/** Letters that the packages of the fonts have: Latin-1 and what typography uses. */
const inPackages = [...lettersIn(contentDir())].filter((letter) =>
  /[\u0021-\u007e\u00a1-\u00ff\u2010-\u2026\u2212]/.test(letter),
);

/** For each font of a page, those letters that it has not: they are as wide as in the font that is named after it. */
const missingIn = async (letters: readonly string[]): Promise<string[]> => {
  const pen = document.createElement('canvas').getContext('2d');
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const files = rules
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ style }) => style.getPropertyValue('src'))
    .filter((src) => src.startsWith('url('));
  const missing: string[] = [];
  for (const [at, src] of files.entries()) {
    const name = `probe-${String(at)}`;
    document.fonts.add(await new FontFace(name, src).load());
    for (const letter of letters) {
      const widths = ['serif', 'sans-serif', 'monospace'].map((other) => {
        if (pen) pen.font = `100px ${name}, ${other}`;
        return pen?.measureText(letter).width;
      });
      if (new Set(widths).size > 1) missing.push(`${letter} in font ${String(at)} of ${String(files.length)}`); // prettier-ignore
    }
  }
  return missing;
};

test('the fonts hold every letter of the content', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('outages/');
  expect(inPackages.length).toBeGreaterThan(90);
  expect(await page.evaluate(missingIn, inPackages)).toEqual([]);
});

test('a letter that no font holds is noticed', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('outages/');
  expect(await page.evaluate(missingIn, ['ß'])).toEqual(
    [0, 1, 2].map((at) => `ß in font ${String(at)} of 3`),
  );
});
