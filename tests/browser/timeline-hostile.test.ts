/**
 * A thousand hostile addresses throw nothing, run nothing and leave the timeline at work; ten of them are loaded from nothing.
 * A green run does not prove that no other address does.
 */
import { hostileQueries } from '../fixtures/hostile.ts';
import { expect, openTimeline, test } from './page.ts';

const queries = hostileQueries(7, 1_000, [
  ['from', '2014-12-22T16:15Z'],
  ['to', '2014-12-23T01:46Z'],
  ['zone', 'Asia/Pyongyang'],
  ['clock', 'reported'],
  ['by', '2014-12-22'],
  ['lanes', 'network,sony'],
  ['kinds', '-'],
  ['confidence', 'disputed'],
  ['observers', 'Dyn+Research'],
  ['q', '%3Cb%3E'],
  ['event', '2014-12-22-main-outage'],
]);

test('a thousand hostile addresses throw nothing, and the page is as before @desktop', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openTimeline(page);
  const list = page.locator('#list');
  const before = await list.innerHTML();
  await list.evaluate((node) => {
    node.toggleAttribute('hidden', true); // it follows all the same, and need not be laid out a thousand times
  });
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
  const told = await page.evaluate(async (all) => {
    const titles = new Set<string>();
    for (const [index, query] of all.entries()) {
      history.replaceState(null, '', `${location.pathname}?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
      titles.add(`${document.title} ${document.querySelector('[data-shown]')?.textContent ?? ''}`);
      if (index % 50 === 0) await new Promise(requestAnimationFrame); // lets the chart draw
    }
    history.replaceState(null, '', location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
    return titles.size;
  }, queries);
  expect(told, 'views that the addresses gave').toBeGreaterThan(10);
  await expect(page.locator('outage-timeline')).toHaveAttribute('data-live');
  await expect(page.locator('outage-timeline')).not.toHaveAttribute('data-failed');
  await expect(page.locator('[data-shown]')).toHaveText('all 146 events');
  expect(await list.innerHTML()).toBe(before);
});

test('ten hostile addresses open from nothing @desktop', async ({ page }) => {
  test.setTimeout(120_000);
  for (const query of queries.filter(({ length }) => length < 8_000).slice(0, 10)) {
    await openTimeline(page, `?${query}`);
    await expect(page.locator('outage-timeline'), query).not.toHaveAttribute('data-failed');
    await expect(page.locator('outage-timeline'), query).toHaveAttribute('data-live');
  }
});
