/**
 * An error thrown inside the timeline, at any step of its start or later in a listener, gives the page back as it was built.
 * A green run does not prove that no other place throws, nor that what broke is told to someone who can mend it.
 */
import type { Page } from '@playwright/test';
import { openChart } from './chart.ts';
import { expect, openTimeline, test } from './page.ts';
import { expectGivenBack } from './whole.ts';

const OUTAGE = '2014-12-22-main-outage';

/** A method that breaks when it is called on an element, or on the window, with a word. */
interface Break {
  method:
    | 'addEventListener'
    | 'toggleAttribute'
    | 'prepend'
    | 'setAttribute'
    | 'append'
    | 'replaceChildren';
  on: string;
  word?: string;
}

/** Breaks a method once, the next time that it is called so. */
const breakOnce = ({ method, on, word }: Break): void => {
  const owner = (method === 'addEventListener' ? EventTarget : Element)
    .prototype as unknown as Record<string, (...words: unknown[]) => unknown>;
  const whole = owner[method];
  if (!whole) throw new Error(`There is no ${method}.`);
  owner[method] = function (this: unknown, ...words: unknown[]) {
    const here = this instanceof Element ? this.matches(on) : on === 'window' && this === window;
    if (here && (word === undefined || words[0] === word)) {
      owner[method] = whole;
      throw new Error('broken on purpose');
    }
    return whole.apply(this, words);
  };
};

/** For each step of the start a call that it makes, and no step before it. */
const steps: Record<string, Break> = {
  address: { method: 'addEventListener', on: 'window', word: 'popstate' },
  switches: { method: 'addEventListener', on: '[data-filter]', word: 'change' },
  zone: { method: 'addEventListener', on: '[data-zone]', word: 'focus' },
  search: { method: 'addEventListener', on: '[data-find]', word: 'input' },
  'days of the slider': { method: 'setAttribute', on: '[data-by] input', word: 'aria-valuetext' },
  chart: { method: 'addEventListener', on: '.scroller', word: 'wheel' },
  strip: { method: 'setAttribute', on: '.handle', word: 'aria-valuenow' },
  list: { method: 'addEventListener', on: '#list', word: 'click' },
  'items of the list': { method: 'prepend', on: '.event-text' },
  'selected item': { method: 'toggleAttribute', on: '.event', word: 'data-selected' },
  card: { method: 'addEventListener', on: '[data-card]', word: 'click' },
  'inside of the card': { method: 'replaceChildren', on: '[data-body]' },
  buttons: { method: 'append', on: '.export' },
};

test.describe('an error', { tag: '@desktop' }, () => {
  test.use({ expected: [/broken on purpose/] });

  for (const [step, where] of Object.entries(steps))
    test(`at the start of the ${step} gives the page back`, async ({ page }) => {
      await page.addInitScript(breakOnce, where);
      await page.goto(`timeline/?zone=Asia/Pyongyang&by=2014-12-22&event=${OUTAGE}`);
      await expectGivenBack(page);
      await expect(page).toHaveTitle(/^Timeline/);
    });

  const later = async (page: Page, where: Break, act: () => Promise<void>): Promise<void> => {
    await openTimeline(page, '?from=2014-12-22T12:00Z&to=2014-12-23T06:00Z&by=2014-12-22');
    await page.evaluate(breakOnce, where);
    await act();
    await expectGivenBack(page);
  };

  test('in a listener of the chart gives the page back', async ({ page }) => {
    await later(page, { method: 'setAttribute', on: '.handle' }, () =>
      page.getByRole('button', { name: 'Later', exact: true }).click(),
    );
  });

  test('in a listener of the controls gives the page back', async ({ page }) => {
    const by: Break = { method: 'setAttribute', on: '[data-by] input', word: 'aria-valuetext' };
    await later(page, by, () => page.getByRole('button', { name: 'Later day' }).click());
  });

  test('in the midst of a change gives the list back as it was', async ({ page }) => {
    await openTimeline(page);
    const before = await page.locator('#list').innerHTML();
    await page.getByLabel('Times in').selectOption('Asia/Pyongyang');
    await expect(page).toHaveURL(/Pyongyang/);
    const where: Break = { method: 'toggleAttribute', on: '.event', word: 'data-selected' };
    await page.evaluate(breakOnce, where);
    await page.locator(`li[id="${OUTAGE}"] .event-title a`).first().click();
    await expectGivenBack(page);
    expect(await page.locator('#list').innerHTML()).toBe(before);
  });

  test('while the chart is dragged gives the chart of the build back', async ({ page }) => {
    const surface = await openChart(page, '?from=2014-12-22T12:00Z&to=2014-12-23T06:00Z');
    await page.evaluate(() => {
      Document.prototype.createElementNS = () => {
        throw new Error('broken on purpose');
      };
    });
    const box = await surface.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 600, (box?.y ?? 0) + 130];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 400, y, { steps: 4 });
    await page.mouse.up();
    await expectGivenBack(page);
  });
});
