/**
 * The events of a section stand in the margin of a wide screen, level with their heading or below what is there already, and
 * behind one line elsewhere; headings can be linked; an article leads on to its neighbors.
 * A green run does not prove that the margin looks well.
 */
import type { Locator, Page } from '@playwright/test';
import { articles } from './kinds.ts';
import { expect, test } from './page.ts';

/** What stands in the margin, from above: where each begins and ends, and which two touch. */
const marginOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('.section-events, .note.numbered')]
      .map((e) => ({ name: e.textContent.trim().slice(0, 40), box: e.getBoundingClientRect() }))
      .sort((a, b) => a.box.top - b.box.top);
    return all.flatMap(({ name, box }, index) => {
      const above = all[index - 1];
      return above && box.top < above.box.bottom - 1 ? [`${name} lies on ${above.name}`] : [];
    });
  });

for (const address of articles) {
  test(
    `what stands in the margin of ${address} keeps apart and near what it explains`,
    { tag: '@desktop' },
    async ({ page }) => {
      await page.goto(address);
      expect(await marginOn(page)).toEqual([]);
      const far = await page.locator('.noteref').evaluateAll((all) =>
        all.flatMap((e) => {
          const note = document.querySelector(e.getAttribute('href') ?? '');
          const drift = (note?.getBoundingClientRect().top ?? 0) - e.getBoundingClientRect().top;
          return drift > 450 ? [`${e.textContent}: ${String(Math.round(drift))} px`] : [];
        }),
      );
      expect(far, 'half a screen at most').toEqual([]);
    },
  );

  test(
    `the events of a section of ${address} stand beside it without JavaScript`,
    { tag: '@no-javascript' },
    async ({ page }) => {
      await page.goto(address);
      const list = page.locator('.section-events').first();
      await expect(list.locator('ol').first()).toBeVisible();
      const [text, box] = [
        await page.locator('.essay > p').first().boundingBox(),
        await list.boundingBox(),
      ];
      expect(box?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
      await page.setViewportSize({ width: 360, height: 740 });
      await expect(list.locator('ol').first()).toBeHidden();
      await list.locator('summary').first().click();
      await expect(list.locator('ol').first()).toBeVisible();
    },
  );
}

test('a heading can be linked by its mark, which has room for a finger', async ({ page }) => {
  await page.goto(articles[0] ?? '');
  const marks = page.locator('.heading-link');
  expect(await marks.count()).toBeGreaterThan(0);
  for (const mark of await marks.all()) {
    const box = await mark.boundingBox();
    expect(box?.width ?? 0).toBeGreaterThanOrEqual(24);
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(24);
    expect(box?.x ?? -1, 'on the screen').toBeGreaterThanOrEqual(0);
  }
  await marks.first().focus();
  await expect(marks.first()).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#.+/);
});

test('a number of a note has room for a finger', async ({ page }) => {
  await page.goto(articles[0] ?? '');
  const small = await page.locator('.noteref').evaluateAll((all) =>
    all.flatMap((e) => {
      const { width, height } = getComputedStyle(e, '::after');
      return parseFloat(width) < 24 || parseFloat(height) < 24 ? [`${width} by ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
});

test('one reads on from the first article to the last', { tag: '@desktop' }, async ({ page }) => {
  const seen = new Set<string>();
  const [before, after] = [
    page.locator('.read-on a[rel="prev"]'),
    page.locator('.read-on a[rel="next"]'),
  ];
  /** Follows a link and waits until the next page is whole: a link that is not there yet would end the way. */
  const follow = async (link: Locator): Promise<void> => {
    const from = page.url();
    await link.click();
    await page.waitForURL((url) => url.href !== from, { waitUntil: 'load' });
  };
  await page.goto(articles[0] ?? '');
  while ((await before.count()) > 0) await follow(before);
  for (seen.add(page.url()); (await after.count()) > 0; seen.add(page.url())) await follow(after);
  expect(seen.size).toBe(articles.length);
});

test('paper has neither lists of events nor marks', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(articles[0] ?? '');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.section-events', '.heading-link', '.read-on'])
    await expect(page.locator(part).first()).toBeHidden();
});
