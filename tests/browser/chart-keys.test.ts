/**
 * The living chart by keyboard: from the top of the page to a mark, its card and back, and the handles of the strip.
 * A green run does not prove how a real screen reader fares.
 */
import { focusedEvent, NIGHT, openChart, range, settled } from './chart.ts';
import { expect, openTimeline, test } from './page.ts';

test('from the top of the page Tab, arrows, Enter and Escape lead to a mark, its card and back @desktop', async ({
  page,
}) => {
  await openTimeline(page);
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (selector: string): Promise<void> => {
    for (let n = 0; n < 60; n += 1) {
      await press('Tab');
      if (await page.evaluate((at) => document.activeElement?.matches(at), selector)) return;
    }
    throw new Error(`Tab does not lead to ${selector}.`);
  };
  await tabTo('[data-ask="in"]');
  await press('Enter');
  await settled(page);
  const zoomed = await range(page);
  expect(zoomed).toContain('18 December 2014');
  await tabTo('[role="slider"].handle');
  await press('ArrowRight');
  await settled(page);
  const moved = await range(page);
  expect(moved).not.toBe(zoomed);
  await press('Home');
  await settled(page);
  expect(await range(page)).not.toBe(moved);
  await tabTo('[data-surface]');
  await press('0');
  await settled(page);
  expect(await range(page)).toContain('Whole period');
  for (const key of ['+', '+', '-']) await press(key);
  await settled(page);
  expect(await range(page)).toContain('18 December 2014');
  await press('Home');
  await press('ArrowRight');
  await press('ArrowDown');
  const id = await focusedEvent(page);
  expect(id).not.toBe('');
  await press('Enter');
  await settled(page);
  await expect(page.locator('#sheet-title')).toBeFocused();
  await expect(page.locator('#sheet-title')).toBeInViewport();
  await press('Tab');
  await expect(page.locator('[data-card] :focus')).toHaveCount(1);
  await press('Escape');
  await expect(page.locator('[data-card]')).toBeHidden();
  expect(await focusedEvent(page), 'the focus is back on the mark').toBe(id);
  await press('Escape');
  await expect(page.locator('[data-surface]')).toBeFocused();
  await press('Tab');
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-surface]') === null),
    'the chart is left by one Tab',
  ).toBe(true);
});

test('the chart is one stop for Tab; arrows, Home, End, Enter and Escape work in it @desktop', async ({
  page,
}) => {
  const surface = await openChart(page, NIGHT);
  await surface.focus();
  await page.keyboard.press('Home');
  const first = await focusedEvent(page);
  expect(first).not.toBe('');
  await page.keyboard.press('ArrowRight');
  const second = await focusedEvent(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focusedEvent(page)).toBe(first);
  await page.keyboard.press('End');
  expect(await focusedEvent(page)).not.toBe(first);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  expect(await focusedEvent(page)).not.toBe('');
  expect(await surface.getAttribute('tabindex')).toBe('-1');
  expect(await page.locator('[data-surface] [tabindex="0"]').count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect(surface).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('+');
  await settled(page);
  expect(await focusedEvent(page), 'zooming keeps the focus').toBe(first);
  await page.keyboard.press('0');
  await settled(page);
  expect(await focusedEvent(page), 'so does the chart of the build').toBe(first);
  await page.keyboard.press('Enter');
  await settled(page);
  expect(new URL(page.url()).searchParams.get('event')).toBe(first);
});

test('arrows beyond the last mark bring the next event into the window @desktop', async ({
  page,
}) => {
  const surface = await openChart(page, NIGHT);
  await surface.focus();
  await page.keyboard.press('End');
  const before = await range(page);
  const last = await focusedEvent(page);
  await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await range(page)).not.toBe(before);
  const next = await focusedEvent(page);
  expect(next).toBeTruthy();
  expect(next).not.toBe(last);
});

test('the handles of the strip are sliders that say their time in the zone @desktop', async ({
  page,
}) => {
  await openChart(page, `${NIGHT}&zone=Asia/Pyongyang`);
  const handle = page.getByRole('slider', { name: 'Beginning of the range' });
  await expect(handle).toHaveAttribute(
    'aria-valuetext',
    '22 December 2014, 21:00, Pyongyang (UTC+09:00)',
  );
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await expect(handle).toBeFocused();
  await expect(handle).toHaveAttribute('aria-valuetext', /^22 December 2014, 21:22/);
  const end = page.getByRole('slider', { name: 'End of the range' });
  const box = await end.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 10, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  await expect(end).not.toHaveAttribute('aria-valuetext', /23 December 2014, 15:00/);
});
