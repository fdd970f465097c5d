/**
 * A fragment leads to its event whatever hides it, old ids lead to the events of today, and related events out of sight are joined too.
 * A green run does not prove that what is announced is heard, nor that lines are easy to follow.
 */
import type { Locator, Page } from '@playwright/test';
import { NIGHT, openChart } from './chart.ts';
import { expect, openTimeline, settled, test, unfold } from './page.ts';

const OUTAGE = '2014-12-22-main-outage';
/** In Washington, three days before; related to the outage. */
const OBAMA = '2014-12-19-obama-proportional';
/** On the lane of the networks, the year before; related to the outage. */
const EARLIER = '2013-03-13-march-2013-outage';
const OLD = '2014-12-22-an-old-name';

const item = (page: Page, id: string): Locator => page.locator(`#list li[id="${id}"]`);
const status = (page: Page): Locator => page.locator('[data-status]');
const address = (page: Page): string =>
  decodeURIComponent(page.url()).replace(/^.*\/timeline\//, '');

/** Follows a link to an item, as one that stands in the page. */
const follow = (page: Page, id: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, id);

interface Sent {
  events: { id: string; lane: string; start: unknown; aliases?: string[]; related: string[] }[];
}

/** Lets the record that is sent say something else of the outage. */
const sendOutage = async (
  page: Page,
  change: (outage: Sent['events'][number], others: Sent['events']) => void,
): Promise<void> => {
  await page.route('**/events.json', async (route) => {
    const sent = (await (await route.fetch()).json()) as Sent;
    const outage = sent.events.find(({ id }) => id === OUTAGE);
    if (!outage) throw new Error('The outage is not in the record.');
    change(
      outage,
      sent.events.filter((event) => event !== outage),
    );
    await route.fulfill({ json: sent });
  });
};

test.describe('a fragment', () => {
  test('of an event that filters hide lifts those alone when it is opened', async ({ page }) => {
    await openTimeline(
      page,
      `?zone=Asia/Pyongyang&lanes=network&q=routes&confidence=confirmed,disputed,single-source#${OBAMA}`,
    );
    await expect(item(page, OBAMA)).toBeInViewport();
    await expect.poll(() => address(page)).toBe(`?zone=Asia/Pyongyang#${OBAMA}`);
    await expect(status(page)).toHaveText(/^To show “.+”: filters lifted \(lane, words\)\.$/);
  });

  test('lifts them when it is followed, and Back brings them back', async ({ page }) => {
    await openTimeline(page, '?lanes=network');
    await expect(item(page, OBAMA)).toBeHidden();
    await follow(page, OBAMA);
    await expect(item(page, OBAMA)).toBeInViewport();
    expect(address(page)).toBe(`#${OBAMA}`);
    await expect(status(page)).toContainText('filters lifted (lane)');
    await page.goBack();
    await expect(item(page, OBAMA)).toBeHidden();
    expect(address(page)).toBe('?lanes=network');
    await page.goForward();
    await expect(item(page, OBAMA)).toBeVisible();
    expect(address(page)).toBe(`#${OBAMA}`);
  });

  test('goes Back at once too', async ({ page }) => {
    await openTimeline(page, '?lanes=network');
    await page.evaluate(async (id) => {
      const arrived = new Promise((done) => {
        addEventListener('hashchange', done, { once: true });
      });
      location.hash = id;
      await arrived;
      history.back();
    }, OBAMA);
    await expect(item(page, OBAMA)).toBeHidden();
    await expect.poll(() => address(page)).toBe('?lanes=network');
  });

  test('of an event out of the range widens it just so far', async ({ page }) => {
    await openTimeline(page, NIGHT);
    await expect(item(page, EARLIER)).toBeHidden();
    await follow(page, EARLIER);
    await expect(item(page, EARLIER)).toBeInViewport();
    expect(address(page)).toBe(`?from=2013-03-13T00:59Z&to=2014-12-23T06:00Z#${EARLIER}`);
    await expect(status(page)).toContainText('range widened');
  });

  test(
    'that a filter has come to hide goes from the address',
    { tag: '@desktop' },
    async ({ page }) => {
      await openTimeline(page, `#${OBAMA}`);
      await unfold(page);
      await page.getByRole('group', { name: 'Show' }).getByLabel('Washington').uncheck();
      await expect.poll(() => address(page)).toMatch(/^\?lanes=network,sony,[\w,-]+$/);
      await page.reload();
      await settled(page);
      await expect(item(page, OBAMA)).toBeHidden();
    },
  );

  for (const hash of ['#list', '#%E0%A4%A', '#constructor'])
    test(`that names no event, ${hash}, lifts nothing`, { tag: '@desktop' }, async ({ page }) => {
      await openTimeline(page, `?lanes=network${hash}`);
      await expect(page.locator('outage-timeline')).toHaveAttribute('data-live');
      await follow(page, hash.slice(1));
      await expect(item(page, OBAMA)).toBeHidden();
      expect(new URL(page.url()).search).toBe('?lanes=network');
    });
});

test.describe('an old id', { tag: '@desktop' }, () => {
  test.beforeEach(async ({ page }) => {
    await sendOutage(page, (outage) => {
      outage.aliases = [OLD];
    });
  });

  test('in a link opens the card, and the address has the new one', async ({ page }) => {
    await openTimeline(page, `?lanes=network&event=${OLD}`);
    await expect(page.locator('#sheet-title')).toHaveText(/^All four North Korean networks/);
    expect(address(page)).toBe(`?lanes=network&event=${OUTAGE}`);
  });

  test('in a fragment leads to the event, opened or followed', async ({ page }) => {
    await openTimeline(page, `?lanes=washington#${OLD}`);
    await expect(item(page, OUTAGE)).toBeInViewport();
    await expect.poll(() => address(page)).toBe(`#${OUTAGE}`);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await follow(page, OLD);
    await expect(item(page, OUTAGE)).toBeInViewport();
    await expect.poll(() => address(page)).toBe(`#${OUTAGE}`);
    await expect(page.locator(':target')).toHaveAttribute('id', OUTAGE);
  });
});

test.describe('related events', { tag: '@desktop' }, () => {
  const row = (page: Page, title: string): Locator =>
    page.locator('[data-body] .rows > li').filter({ hasText: title });

  test('that are not in view are said to lie earlier, later or behind a filter', async ({
    page,
  }) => {
    await openTimeline(page, `${NIGHT}&lanes=network,pyongyang&event=${OUTAGE}`);
    await expect(row(page, 'Egypt leaves')).toHaveText(/ \(earlier than the range shown\)$/);
    await expect(page.getByText('(later than the range shown)').first()).toBeVisible();
    const obama = row(
      page,
      (await item(page, OBAMA).locator('.event-title a').first().textContent()) ?? '-',
    );
    await expect(obama).toHaveText(/ \(hidden by a filter, earlier than the range shown\)$/);
    await page.getByRole('button', { name: 'Reset the view' }).click();
    await openTimeline(page, `?event=${OUTAGE}`);
    await expect(row(page, 'Egypt leaves')).toHaveText('Egypt leaves the internet for five days');
  });

  test('beyond an edge have an arrow at the height of their lane, once for each', async ({
    page,
  }) => {
    await openChart(page, `${NIGHT}&lanes=network,washington&event=${OUTAGE}`);
    const ends = await page.locator('.links .away').evaluateAll((paths) => {
      const chart = document.querySelector('.chart.live');
      const lanes = [...(chart?.querySelectorAll('.lane > svg') ?? [])].map((lane) =>
        lane.getBoundingClientRect(),
      );
      return paths.map((path) => {
        const box = path.getBoundingClientRect();
        const head = /M[^M]*L([\d.]+) ([\d.]+)L[^M]*$/.exec(path.getAttribute('d') ?? '') ?? [];
        const layer = path.parentElement?.getBoundingClientRect();
        const y = Number(head[2]) + (layer?.top ?? 0);
        const lane = lanes.findIndex(({ top, bottom }) => y > top && y < bottom);
        const [{ left, right } = { left: 0, right: 0 }] = lanes;
        return {
          lane,
          left: Math.abs(box.left - left) < 3,
          right: Math.abs(box.right - right) < 3,
        };
      });
    });
    const at = (lane: number, side: 'left' | 'right') =>
      ends.filter((end) => end.lane === lane && end[side]);
    for (const lane of [0, 1])
      for (const side of ['left', 'right'] as const)
        expect(at(lane, side), `${side} of lane ${String(lane)}`).toHaveLength(1);
    expect(ends).toHaveLength(4);
    await page.getByRole('button', { name: 'Whole period' }).click();
    await expect(page.locator('.links .away')).toHaveCount(0);
  });

  test('inside a count have a line to it and a ring around it', async ({ page }) => {
    await sendOutage(page, (outage, others) => {
      for (const event of others) Object.assign(event, { lane: outage.lane, start: outage.start });
      outage.related = others.map(({ id }) => id);
    });
    await openChart(page, `${NIGHT}&event=${OUTAGE}`);
    const counts = page.locator('.chart.live .count');
    const rings = page.locator('.links ellipse');
    expect(await counts.count()).toBeGreaterThan(0);
    await expect(rings).toHaveCount(await counts.count());
    const boxes = async (all: Locator) =>
      (
        await all.evaluateAll((nodes) =>
          nodes.map((node) => node.getBoundingClientRect().toJSON() as DOMRect),
        )
      ).sort((a, b) => a.top - b.top || a.left - b.left);
    const inside = await boxes(counts.locator('rect'));
    for (const [index, ring] of (await boxes(rings)).entries()) {
      const { left = 0, right = 0, top = 0, bottom = 0 } = inside[index] ?? {};
      expect(ring.left < right && ring.right > left).toBe(true);
      expect(ring.top < top && ring.bottom > bottom).toBe(true);
    }
  });
});
