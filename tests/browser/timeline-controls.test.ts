/**
 * Every control of the timeline changes the view and shows it; counts are told, politely; the filters lie in a fold, on a phone the view too.
 * A green run does not prove that a reader finds them.
 */
import type { Page } from '@playwright/test';
import { expect, holdData, openTimeline, settled, test, unfold } from './page.ts';

const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

test.describe('the controls', { tag: '@desktop' }, () => {
  test('lanes and confidence drive the view, with counts', async ({ page }) => {
    await openTimeline(page);
    await unfold(page);
    const lanes = page.getByRole('group', { name: 'Show' });
    await lanes.getByLabel('Washington').uncheck();
    await expect.poll(() => query(page)).toMatch(/lanes=network,sony,pyongyang/);
    await expect(page.locator('#list li.lane-2:visible')).toHaveCount(0);
    await page.getByRole('group', { name: 'How sure' }).getByLabel('confirmed').uncheck();
    await expect.poll(() => query(page)).toMatch(/confidence=single-source,disputed/);
    await expect(page.locator('#list li.confirmed:visible')).toHaveCount(0);
    const shown = await page.locator('#list li[data-event]:visible').count();
    await expect(page.locator('[data-shown]')).toHaveText(new RegExp(`^${String(shown)} of `));
    await page.getByRole('button', { name: 'Reset the view' }).click();
    await expect.poll(() => query(page)).toBe('');
    await expect(lanes.getByLabel('Washington')).toBeChecked();
  });

  test('the slider of days says how many events were out', async ({ page }) => {
    await openTimeline(page, '?by=2014-12-22');
    const says = page.locator('[data-says]');
    await expect(says).toHaveText(
      /^By the end of 22 December 2014, as far as the cited sources show: \d+ of 146 events were out\./,
    );
    const slider = page.getByRole('slider', { name: 'Known by' });
    await expect(slider).toHaveAttribute('aria-valuetext', '22 December 2014');
    await slider.press('ArrowRight');
    await expect(says).toContainText('By the end of 23 December 2014');
    await page.getByRole('button', { name: 'Earlier day' }).click();
    await expect(says).toContainText('By the end of 22 December 2014');
    await slider.press('End');
    await expect(says).toContainText('Off');
    await expect(slider).toHaveAttribute('aria-valuetext', 'off');
    await expect.poll(() => query(page)).toBe('');
  });

  test('kinds and observers are chosen from lists that open', async ({ page }) => {
    await openTimeline(page);
    await unfold(page);
    await page.getByText('Kind: any').click();
    await page
      .getByRole('group', { name: 'Kind of event' })
      .getByRole('checkbox', { name: /^Outage \d/ })
      .check();
    await expect(page.getByText('Kind: Outage')).toBeVisible();
    await expect.poll(() => query(page)).toBe('?kinds=outage');
    await page.getByText('Measured or seen by: anyone').click();
    await page
      .getByRole('group', { name: 'Measured or seen by' })
      .getByRole('checkbox', { name: /^Dyn Research \d/ })
      .check();
    await expect.poll(() => query(page)).toBe('?kinds=outage&observers=Dyn+Research');
    await page
      .getByRole('group', { name: 'Kind of event' })
      .getByRole('checkbox', { name: /^Outage \d/ })
      .uncheck();
    await expect(page.getByText('Kind: any')).toBeVisible();
  });

  test('a search finds words in summaries, and its count is announced once it rests', async ({
    page,
  }) => {
    await openTimeline(page);
    await unfold(page);
    const status = page.getByRole('status').first();
    await expect(status).toBeEmpty();
    await page.getByLabel('Find').fill('mobile 3G');
    await expect(page.locator('li[id="2014-12-22-main-outage"]')).toBeVisible();
    await expect(page.locator('[data-shown]')).toHaveText(/^\d of 146 events$/);
    await expect(status).toHaveText(/^\d of 146 events\.$/);
    await expect.poll(() => query(page)).toBe('?q=mobile+3G');
  });

  test('what was chosen before the script came holds', async ({ page }) => {
    const come = await holdData(page);
    await page.goto('timeline/');
    await unfold(page);
    await page.getByRole('group', { name: 'Show' }).getByLabel('Washington').uncheck();
    await expect(page.locator('#list li.lane-2:visible')).toHaveCount(0);
    await expect(page.getByLabel('Times in')).toBeHidden();
    come();
    await settled(page);
    await expect(page.getByLabel('Times in')).toBeVisible();
    await expect(page.locator('#list li.lane-2:visible')).toHaveCount(0);
    await expect.poll(() => query(page)).toMatch(/lanes=/);
  });

  test('presets are pressed while they are shown', async ({ page }) => {
    await openTimeline(page);
    await unfold(page);
    const outages = page.getByRole('button', { name: 'Outages' });
    await expect(page.getByRole('button', { name: 'Everything' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await outages.click();
    await expect(outages).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => query(page)).toBe('?lanes=network');
    await expect(
      page.getByRole('group', { name: 'Show' }).getByLabel('Washington'),
    ).not.toBeChecked();
  });
});

test.describe('the fold of the filters', { tag: '@desktop' }, () => {
  test('is closed at first, names what is set, and stays as the reader left it', async ({
    page,
  }) => {
    await openTimeline(page, '?lanes=network&q=net');
    const set = page.locator('[data-set]');
    await expect(page.getByLabel('Find')).toBeHidden();
    await expect(set).toHaveText('lane, words');
    await unfold(page);
    await page.getByLabel('Find').fill('');
    await expect(set).toHaveText('lane');
    await page.getByRole('button', { name: 'Reset the view' }).click();
    await expect(set).toHaveText('none set');
    await expect(page.locator('.filters')).toHaveAttribute('open');
  });
});

test.describe('in Berlin', { tag: '@desktop' }, () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('the zone of the reader is offered by name', async ({ page }) => {
    await openTimeline(page);
    const zone = page.getByLabel('Times in');
    await expect(zone.getByRole('option', { name: 'Berlin' })).toHaveCount(0);
    await zone.focus(); // only then is it asked for: that is slow
    await zone.selectOption({ label: 'Berlin (yours)' });
    await expect(page.locator('li[id="2014-12-22-main-outage"]')).toContainText(
      'at 17:15 in Berlin',
    );
    await expect(page).toHaveTitle(/times in Berlin/);
  });
});

test.describe('on a phone', { tag: '@phone' }, () => {
  test('the view lies in a fold, and the filters in another', async ({ page }) => {
    await openTimeline(page);
    await expect(page.getByLabel('Times in')).toBeHidden();
    await page.getByText(/^View:/).tap();
    await expect(page.getByLabel('Times in')).toBeVisible();
    await expect(page.getByLabel('Find')).toBeHidden();
    await page.getByLabel('Times in').selectOption('Asia/Pyongyang');
    await expect(page.locator('li[id="2014-12-22-main-outage"]')).toContainText(
      '01:15 in Pyongyang',
    );
    await page.getByText(/^Filters:/).tap();
    await expect(page.getByLabel('Find')).toBeVisible();
  });

  test('the list comes first, and the chart when it is asked for', async ({ page }) => {
    await openTimeline(page);
    const marks = page.locator('[data-chart] .m[data-event]:visible');
    await expect(marks).toHaveCount(0);
    await expect(page.locator('#list h2').first()).toBeInViewport();
    await page.getByLabel('Show the chart').check();
    await expect(marks.first()).toBeVisible();
  });
});

test.describe('without JavaScript', { tag: '@no-javascript' }, () => {
  test('confidence filters chart and list, together with lanes', async ({ page }) => {
    await page.goto('timeline/');
    await expect(page.getByLabel('Times in')).toBeHidden();
    await unfold(page);
    const sure = page.getByRole('group', { name: 'How sure' });
    const items = page.locator('li[data-event]:visible');
    await sure.getByLabel('confirmed').uncheck();
    await expect(page.locator('li.confirmed:visible')).toHaveCount(0);
    await expect(page.locator('svg a.m:not(.single-source, .disputed):visible')).toHaveCount(0);
    await sure.getByLabel('single source').uncheck();
    const disputed = await page.locator('li[data-event].disputed').count();
    expect(disputed).toBeGreaterThan(0);
    await expect(items).toHaveCount(disputed);
    await expect(page.locator('li[data-event].disputed:visible')).toHaveCount(disputed);
    await expect(page.locator('.day:visible:not(:has(li:visible))')).toHaveCount(0);
    await page.getByLabel('Only the outages').check();
    await expect(page.locator('.day:visible:not(:has(li:visible))')).toHaveCount(0);
    const outages = await page.locator('li[data-event].disputed.subject').count();
    expect(outages).toBeGreaterThan(0);
    await expect(items).toHaveCount(outages);
    await expect(page.locator('li[data-event].disputed.subject:visible')).toHaveCount(outages);
  });
});
