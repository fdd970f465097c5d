import type { Page } from '@playwright/test';
import { inFreshPage } from './browser.ts';
import type { Contender } from './contender.ts';
import { open } from './load.ts';
import { percentile } from './numbers.ts';

/** Times of the frames of one movement, in milliseconds. */
export interface Frames {
  p95: number;
  most: number;
  count: number;
}

/** One page, dragged and zoomed; a movement that moved no mark is null. */
export interface Move {
  drag: Frames | null;
  zoom: Frames | null;
}

const MOVES = 60;
const WAY = 600;
/** Half of them in, half of them out again: the fullest views come twice. */
const STEPS = 20;
/** Steps in before the chart is dragged: the whole period cannot be moved on every page. */
const CLOSER = 5;

/** Where the first marks stand: tells whether a page moved. */
const places = (page: Page, { chart, mark }: Contender): Promise<string> =>
  page.evaluate(
    ([charts, one]) => {
      const root = charts.map((chart) => document.querySelector(chart)).find((found) => found);
      const boxes = [...(root?.querySelectorAll(one) ?? [])].map((mark) =>
        mark.getBoundingClientRect(),
      );
      const drawn = boxes.filter(({ width, height }) => width + height > 0);
      return drawn
        .slice(0, 200)
        .map(({ left }) => Math.round(left))
        .join();
    },
    [chart, mark] as const,
  );

const frame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));

/** Records every frame while something is done to a page; null if no mark has another place halfway. */
const record = async (
  page: Page,
  contender: Contender,
  steps: (() => Promise<void>)[],
): Promise<Frames | null> => {
  const before = await places(page, contender);
  let during = before;
  await page.evaluate(() => {
    const times: number[] = [];
    const next = (time: number): void => {
      times.push(time);
      if (times.length < 1e6) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { benchFrames: times });
  });
  for (const [index, step] of steps.entries()) {
    await step(); // the browser answers when the page has dealt with it
    if (index === steps.length / 2) during = await places(page, contender);
  }
  await frame(page);
  const times = await page.evaluate(
    () => (window as unknown as { benchFrames: number[] }).benchFrames,
  );
  const frames = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  if (during === before) return null;
  return { p95: percentile(frames, 0.95), most: Math.max(...frames), count: frames.length };
};

const dragSteps = (page: Page, x: number, y: number): (() => Promise<void>)[] =>
  Array.from({ length: MOVES }, (_, n) => () => page.mouse.move(x - ((n + 1) * WAY) / MOVES, y));

/** One step in or out. */
const zoomStep = async (page: Page, { buttons }: Contender, zoomsIn: boolean): Promise<void> => {
  if (!buttons) return page.mouse.wheel(0, zoomsIn ? -100 : 100);
  const button = zoomsIn ? buttons.in : buttons.out;
  await page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), button);
};

/** The middle of what is seen of the surface; null for a page without one. */
const middleOf = async (page: Page, { surface }: Contender): Promise<[number, number] | null> => {
  const found = page.locator(surface).first();
  if ((await found.count()) === 0) return null;
  await found.evaluate((one) => one.scrollIntoView({ block: 'start' }));
  const box = await found.boundingBox();
  if (!box) return null;
  const bottom = Math.min(box.y + box.height, page.viewportSize()?.height ?? 0);
  return [box.x + box.width / 2, (Math.max(box.y, 0) + bottom) / 2];
};

/** Zooms and drags a page at full speed; null for a page without a surface. */
export const move = (
  browser: string,
  address: string,
  contender: Contender,
  seconds: number,
): Promise<Move | null> =>
  inFreshPage(browser, seconds, async (page) => {
    await open(page, address, contender);
    const middle = await middleOf(page, contender);
    if (!middle) return null;
    const [x, y] = middle;
    const step = (zoomsIn: boolean) => () => zoomStep(page, contender, zoomsIn);
    await page.mouse.move(x, y);
    if (!contender.buttons) await page.keyboard.down('Control');
    const zoom = await record(
      page,
      contender,
      Array.from({ length: STEPS }, (_, n) => step(n < STEPS / 2)),
    );
    for (let n = 0; n < CLOSER; n += 1) await step(true)();
    await page.keyboard.up('Control');
    await page.waitForTimeout(1500); // what still glides is not the drag
    await page.mouse.move(x + WAY / 2, y);
    await page.mouse.down();
    const drag = await record(page, contender, dragSteps(page, x + WAY / 2, y));
    await page.mouse.up();
    return { drag, zoom };
  });
