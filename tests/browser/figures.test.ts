/**
 * Every figure on its own page: one drawing that fits, its data a key press away, files to take along.
 * A green run does not prove that a drawing is right or beautiful.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../process.ts';
import { expect, test } from './page.ts';

const ids = globSync('figures/*.csv', { cwd: dist })
  .sort()
  .map((file) => file.slice('figures/'.length, -'.csv'.length));

/** Figures that are a table themselves and need no second one; they have tests of their own. */
const TABLES = ['evidence'];

test('there are figures', () => {
  expect(ids.length).toBeGreaterThan(5);
});

for (const id of ids) {
  test(`${id}: one drawing fits the width, and opens its data by keyboard @desktop @phone @no-javascript`, async ({
    page,
  }) => {
    await page.goto(`figures/${id}/`);
    const figure = page.locator('.figure').first();
    const width = (await figure.boundingBox())?.width ?? 0;
    for (const drawing of await figure.locator('svg[role="img"]:visible').all()) {
      const box = await drawing.boundingBox();
      expect(box?.width).toBeGreaterThan(Math.min(280, width * 0.3));
      expect(box?.width).toBeLessThanOrEqual(width + 1);
    }
    if (TABLES.includes(id)) {
      await expect(figure.locator('table tbody tr').first()).toBeVisible();
      expect(csvLines(id)).toBeGreaterThan(await figure.locator('table tbody tr').count());
      return;
    }
    const data = figure.locator('details.figure-data');
    await data.locator('summary').focus();
    await page.keyboard.press('Enter');
    const rows = data.locator('tbody tr');
    await expect(rows.first()).toBeVisible();
    const [all, sourced] = await Promise.all([
      rows.count(),
      rows.filter({ has: page.locator('a[href*="/sources/"]') }).count(),
    ]);
    expect(sourced).toBe(all);
    expect(csvLines(id)).toBe(all + 1);
  });

  test(`${id}: picture and data can be taken along @desktop`, async ({ page, request }) => {
    await page.goto(`figures/${id}/`);
    for (const [name, sign] of [
      ['SVG', '<svg '],
      ['CSV', 'Sources (; between)'],
    ] as const) {
      const link = page.getByRole('link', { name, exact: true }).first();
      const answer = await request.get(
        new URL((await link.getAttribute('href')) ?? '', page.url()).href,
      );
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain(sign);
    }
  });
}

/** Lines of the data; a value may hold a line end only in quotes, and none does. */
const csvLines = (id: string): number =>
  readFileSync(join(dist, 'figures', `${id}.csv`), 'utf8')
    .trimEnd()
    .split('\r\n').length;
