/**
 * The front page: its first screen on a small phone answers what happened and whether it is known who did it; columns stand beside each
 * other where there is room; a note opens inside its column and covers nothing; the cards leave no gap.
 * A green run does not prove that the answer is understood.
 */
import type { Locator } from '@playwright/test';
import { expect, test } from './page.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box of what is seen of an element. */
const box = async (locator: Locator): Promise<Box> => {
  const found = await locator.boundingBox();
  if (!found) throw new Error('is not to be seen');
  return found;
};

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1 &&
  b.x < a.x + a.width - 1 &&
  a.y < b.y + b.height - 1 &&
  b.y < a.y + a.height - 1;

test(
  'the first screen of a small phone holds headline and description',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('./');
    for (const part of [page.locator('h1'), page.locator('h1 + p')]) {
      const { x, y, width, height } = await box(part);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
      expect(y + height, await part.innerText()).toBeLessThanOrEqual(640);
    }
  },
);

test('columns stand beside each other where there is room', async ({ page }) => {
  await page.goto('./');
  const wide = (page.viewportSize()?.width ?? 0) >= 1024;
  for (const columns of await page.locator('.columns').all()) {
    const boxes = await Promise.all((await columns.locator('.column').all()).map(box));
    const tops = new Set(boxes.map(({ y }) => Math.round(y)));
    expect(tops.size).toBe(wide ? 1 : boxes.length);
  }
});

test(
  'a note opened in a column stands inside it and covers no text',
  { tag: ['@desktop', '@phone', '@no-javascript'] },
  async ({ page }) => {
    await page.goto('./');
    const column = page
      .locator('.column')
      .filter({ has: page.locator('a.bound') })
      .first();
    const opener = column.locator('a.bound').first();
    const note = page.locator((await opener.getAttribute('href')) ?? 'none');
    await expect(note).toBeHidden();
    await opener.click();
    await expect(note).toBeVisible();
    const [inner, outer] = [await box(note), await box(column)];
    expect(inner.x).toBeGreaterThanOrEqual(outer.x - 1);
    expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + 1);
    expect(overlap(inner, await box(opener)), 'covers its link').toBe(false);
    const covered = await note.evaluate((element) => {
      const around = element.closest('.front');
      const walker = document.createTreeWalker(around ?? document, NodeFilter.SHOW_TEXT);
      const rect = element.getBoundingClientRect();
      const words: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (element.contains(node) || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const r of range.getClientRects())
          if (
            r.width > 1 &&
            r.left < rect.right - 1 &&
            r.right > rect.left + 1 &&
            r.top < rect.bottom - 4 &&
            r.bottom > rect.top + 4
          )
            words.push(node.textContent);
      }
      return words;
    });
    expect(covered).toEqual([]);
    await note.getByRole('link', { name: 'Close' }).click();
    await expect(note).toBeHidden();
  },
);

test('the cards of the key facts leave no gap and do not overlap', async ({ page }) => {
  for (const width of [360, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    const whole = await box(page.locator('.key-facts'));
    const cards = await Promise.all((await page.locator('.key-fact').all()).map(box));
    expect(cards.length).toBeGreaterThan(1);
    const rows = [...Map.groupBy(cards, ({ y }) => Math.round(y)).values()];
    for (const row of rows) {
      expect(row[0]?.x, `at ${String(width)} px`).toBeCloseTo(whole.x, 0);
      const last = row.at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(whole.x + whole.width, 0);
    }
    for (const [index, card] of cards.entries())
      for (const other of cards.slice(index + 1)) expect(overlap(card, other)).toBe(false);
  }
});

test(
  'without JavaScript the other values of a card open',
  { tag: '@no-javascript' },
  async ({ page }) => {
    await page.goto('./');
    const more = page.locator('.key-fact details').first();
    const values = more.locator('li').first();
    await expect(values).toBeHidden();
    await more.locator('summary').click();
    await expect(values).toBeVisible();
  },
);

test('on paper every value of a card is shown', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('./');
  await page.emulateMedia({ media: 'print' });
  for (const value of await page.locator('.key-fact .values li').all())
    await expect(value).toBeVisible();
});
