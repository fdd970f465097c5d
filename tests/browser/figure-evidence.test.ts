/**
 * The evidence matrix can be filtered, opened and read without a script; with it, pieces can be set aside by the keyboard, the counts
 * follow, and the address keeps the choice. A script that fails leaves the matrix as it was built.
 * A green run does not prove that a rating is right, nor that a reader takes the counts for no more than they are.
 */
import type { Page } from '@playwright/test';
import { hostileQueries } from '../fixtures/hostile.ts';
import { expect, test } from './page.ts';
import { sidewaysOn } from './sideways.ts';

const PAGE = 'figures/evidence/';
const [PIECES, EXPLANATIONS] = [27, 5];
const WHOLE = 'All 27 pieces of evidence are counted.';

/** Opens the matrix and waits for its script. */
const openMatrix = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`${PAGE}${query}`);
  await expect(page.locator('outage-evidence')).toHaveAttribute('data-live');
};

/** The counts as they stand, one list for each rating. */
const countsOn = async (page: Page): Promise<string[][]> =>
  Promise.all(
    (await page.locator('[data-sum]').all()).map((row) => row.locator('td').allInnerTexts()),
  );

/** Counts the ratings that stand in the rows which are not set aside, as the script should. */
const reckonedOn = (page: Page): Promise<number[][]> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-piece]:not(:has(:checked))')];
    const signs = rows.map((row) =>
      [...row.querySelectorAll<HTMLElement>('td .rating')].map(({ dataset }) => dataset['rating']),
    );
    const columns = document.querySelectorAll('[data-explanation]').length;
    return ['consistent', 'neutral', 'inconsistent'].map((rating) =>
      Array.from(
        { length: columns },
        (_, index) => signs.filter((row) => row[index] === rating).length,
      ),
    );
  });

const first = (counts: readonly string[][]): number[][] =>
  counts.map((row) => row.map((words) => parseInt(words)));

/** Expects the matrix whole, nothing set aside, and no control that needs the script. */
const expectStatic = async (page: Page): Promise<void> => {
  await expect(page.locator('[data-piece]:visible')).toHaveCount(PIECES);
  await expect(page.locator('.evidence .scripted:visible')).toHaveCount(0);
  await expect(page.locator('[data-counted]')).toHaveText(WHOLE);
  await expect(page.locator('[data-piece] :checked')).toHaveCount(0);
  expect(first(await countsOn(page))).toEqual(await reckonedOn(page));
  await page.locator('[data-piece="E03"] td summary').first().click();
  await expect(page.locator('#E03-H1')).toBeVisible();
};

test(
  'a cell opens its reason, its basis and its sources',
  { tag: '@no-javascript' },
  async ({ page }) => {
    await page.goto(PAGE);
    await expectStatic(page);
    const drawn = page.locator('#E03-H1');
    await expect(drawn).toContainText('inconsistent. Holden: not how a government would work');
    await expect(drawn).toContainText('A source draws the link');
    await expect(drawn.getByRole('link')).toHaveAttribute('href', /\/sources\/cso-2014-12\/$/);
    const own = page.locator('#E03-H2');
    await expect(own).toBeHidden();
    await page.locator('[data-piece="E03"] td summary').nth(1).click();
    await expect(own).toContainText('Our inference');
    const piece = page.locator('[data-piece="E03"] th');
    await expect(piece.getByRole('link').first()).toBeHidden();
    await piece.locator('summary').click();
    await expect(piece.getByRole('link').first()).toBeVisible();
  },
);

test('a link opens the cell that it names', { tag: '@no-javascript' }, async ({ page }) => {
  await page.goto(`${PAGE}#E20-H4`);
  await expect(page.locator('#E20-H4')).toBeInViewport();
  await expect(page.locator('[data-piece="E20"] th > span')).toBeInViewport();
});

test(
  'one explanation can be shown alone',
  { tag: ['@no-javascript', '@phone'] },
  async ({ page }) => {
    await page.goto(PAGE);
    const signs = page.locator('[data-piece] td summary:visible');
    await expect(signs).toHaveCount(PIECES * EXPLANATIONS);
    await page.getByRole('radio', { name: 'H3 Private attackers' }).check();
    await expect(signs).toHaveCount(PIECES);
    await expect(page.locator('[data-sum] td:visible')).toHaveText(['15', '12', '0']);
    await signs.first().click();
    await expect(page.locator('#E01-H3')).toBeVisible();
    await page.getByRole('radio', { name: 'All explanations' }).check();
    await expect(signs).toHaveCount(PIECES * EXPLANATIONS);
  },
);

for (const address of [PAGE, 'who-did-it/'])
  test(`rows are cards on a phone, of ${address}`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(address);
    const row = page.locator('[data-piece="E05"]');
    await row.locator('td summary').nth(2).click();
    const [text, sign, reason] = await Promise.all(
      [row.locator('th'), row.locator('td summary').first(), page.locator('#E05-H3')].map((one) =>
        one.boundingBox(),
      ),
    );
    if (!text || !sign || !reason) throw new Error('A part of the card is not to be seen.');
    expect(sign.y, 'ratings under the piece').toBeGreaterThanOrEqual(text.y + text.height);
    expect(sign.width).toBeGreaterThanOrEqual(44);
    expect(sign.height).toBeGreaterThanOrEqual(44);
    expect(reason.y, 'reason under the ratings').toBeGreaterThanOrEqual(sign.y + sign.height);
    expect(reason.width).toBeGreaterThan(270);
    expect(await sidewaysOn(page)).toEqual([]);
  });

test(
  'the piece stays in sight where the table is moved sideways',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 900 });
    await page.goto(PAGE);
    const piece = page.locator('[data-piece="E01"] th > span');
    const last = page.locator('[data-piece="E01"] td summary').last();
    const before = await piece.boundingBox();
    await last.focus();
    await expect(last).toBeInViewport({ ratio: 1 });
    expect(await page.locator('.evidence-table').evaluate((e) => e.scrollLeft)).toBeGreaterThan(0);
    expect((await piece.boundingBox())?.x).toBe(before?.x);
    expect(await sidewaysOn(page)).toEqual([]);
  },
);

test('a piece is set aside by the keyboard: counts and address follow', async ({ page }) => {
  await openMatrix(page, '?from=a%20b#main');
  const whole = await countsOn(page);
  expect(first(whole)).toEqual(await reckonedOn(page));
  const box = page.getByRole('checkbox', { name: 'Set aside E03' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-counted]')).toHaveText(
    '26 of 27 pieces of evidence are counted; E03 is set aside.',
  );
  await expect(page).toHaveURL(/\?from=a%20b&aside=E03#main$/);
  const left = await countsOn(page);
  expect(first(left)).toEqual(await reckonedOn(page));
  expect(left[2]?.[0]).toBe('7 of 8');
  await page.getByRole('checkbox', { name: 'Set aside E01' }).check();
  await expect(page).toHaveURL(/\?from=a%20b&aside=E01,E03#main$/);
  expect(await page.locator('.evidence').innerText()).not.toContain('%');

  await page.getByRole('button', { name: 'Count all again' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?from=a%20b#main$/);
  expect(await countsOn(page)).toEqual(whole);
  await expect(page.getByRole('checkbox', { name: 'Set aside E01' })).toBeFocused();
});

test('a link opens at the choice that it names, and Back keeps to it', async ({ page }) => {
  await openMatrix(page, '?aside=E07,E01');
  const said = page.locator('[data-counted]');
  const words = '25 of 27 pieces of evidence are counted; E01 and E07 are set aside.';
  await expect(said).toHaveText(words);
  expect(first(await countsOn(page))).toEqual(await reckonedOn(page));
  await page.goto(`${PAGE}?aside=E07,E01#E02-H1`);
  await page.getByRole('checkbox', { name: 'Set aside E02' }).check();
  await expect(said).toContainText('24 of 27');
  await page.goBack();
  await expect(said).toHaveText(words);
});

test(
  'the script of an article comes when its matrix is near',
  { tag: '@desktop' },
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('who-did-it/?aside=E01');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('evidence.client'))).toEqual([]);
    await page.locator('outage-evidence').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-counted]')).toContainText('E01 is set aside.');
  },
);

test(
  'hostile addresses show the whole, without an error',
  { tag: '@desktop' },
  async ({ page }) => {
    await openMatrix(page, '?aside=%3Cscript%3Ealert(1)%3C/script%3E,__proto__,E99,%E0%A4%A');
    await expect(page.locator('[data-counted]')).toHaveText(WHOLE);
    const queries = hostileQueries(11, 400, [
      ['aside', 'E01'],
      ['zone', 'UTC'],
    ]);
    const told = await page.evaluate((all) => {
      const said = new Set<string>();
      for (const query of all) {
        history.replaceState(null, '', `${location.pathname}?${query}`);
        dispatchEvent(new PopStateEvent('popstate'));
        said.add(document.querySelector('[data-counted]')?.textContent ?? '');
      }
      return [...said].sort();
    }, queries);
    expect(told).toEqual(['26 of 27 pieces of evidence are counted; E01 is set aside.', WHOLE]);
    await expect(page.locator('outage-evidence')).not.toHaveAttribute('data-failed');
  },
);

test.describe('a script that fails', { tag: '@desktop' }, () => {
  test.use({ expected: [/^console: /] });

  test('by not coming leaves the matrix complete', async ({ page }) => {
    await page.route('**/evidence.client*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${PAGE}?aside=E01`);
    await page.waitForLoadState('networkidle');
    await expectStatic(page);
  });

  test('as it starts leaves the matrix complete', async ({ page }) => {
    await page.addInitScript(() => {
      const { toggleAttribute } = Element.prototype;
      Element.prototype.toggleAttribute = function (name, force) {
        if (name === 'data-live') throw new Error('for the test');
        return toggleAttribute.call(this, name, force);
      };
    });
    await page.goto(`${PAGE}?aside=E01`);
    await expect(page.locator('outage-evidence')).toHaveAttribute('data-failed');
    await expectStatic(page);
  });

  test('at work gives the matrix back', async ({ page }) => {
    await openMatrix(page);
    await page.evaluate(() => {
      history.replaceState = () => {
        throw new Error('for the test');
      };
    });
    await page.getByRole('checkbox', { name: 'Set aside E03' }).click();
    await expect(page.locator('outage-evidence')).toHaveAttribute('data-failed');
    await expectStatic(page);
  });
});

test('the head hides no stop of the keyboard', { tag: '@desktop' }, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await openMatrix(page);
  await page.getByRole('checkbox', { name: 'Set aside E15' }).focus();
  for (let n = 0; n < 40; n += 1) {
    await page.keyboard.press('Shift+Tab');
    const clear = await page.evaluate(() => {
      const focus = document.activeElement?.getBoundingClientRect();
      const head = document.querySelector('.evidence-table thead')?.getBoundingClientRect();
      return focus && head ? focus.top >= head.bottom : false;
    });
    expect(clear, `stop ${String(n)}`).toBe(true);
  }
});
