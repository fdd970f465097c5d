import type { Page } from '@playwright/test';

/** One place at which the focus stops. */
export interface Stop {
  /** What it is, for messages. */
  name: string;
  /** Its place among all elements of the page; -1 for the page itself. */
  index: number;
  /** Whether its focus can be seen: an outline, on the screen, of a size. */
  seen: boolean;
  /** Whether it is a scroller that the browser lets the keyboard reach by itself. */
  scroller: boolean;
}

const install = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const nameOf = (e: Element): string =>
      `<${e.localName} class="${e.getAttribute('class') ?? ''}"> “${(e.getAttribute('aria-label') ?? e.textContent).trim().slice(0, 40)}”`;
    const all = [...document.querySelectorAll<HTMLElement | SVGElement>('*')];
    const order = new Map<Element, number>(all.map((element, index) => [element, index]));
    const isNative = (e: Element): boolean =>
      e.matches(
        'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, [tabindex]',
      );
    /** Of the radio buttons of a group only the chosen one is a stop. */
    const isPassed = (e: Element): boolean =>
      e instanceof HTMLInputElement &&
      e.type === 'radio' &&
      !e.checked &&
      document.querySelector(`input[type=radio][name="${e.name}"]:checked`) !== null;
    Object.assign(window, {
      stopAt(): Stop {
        const e = document.activeElement as HTMLElement | null;
        if (!e || e === document.body)
          return { name: 'the page', index: -1, seen: true, scroller: false };
        const { outlineStyle, outlineWidth } = getComputedStyle(e);
        const box = e.getBoundingClientRect();
        const onScreen =
          box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
        const seen = outlined && onScreen && box.width > 0 && box.height > 0;
        return { name: nameOf(e), index: order.get(e) ?? -1, seen, scroller: !isNative(e) };
      },
      reachable(): { name: string; index: number }[] {
        return all
          .filter(
            (e) =>
              isNative(e) &&
              !isPassed(e) &&
              e.tabIndex >= 0 &&
              e.checkVisibility({ visibilityProperty: true }),
          )
          .map((e) => ({ name: nameOf(e), index: order.get(e) ?? -1 }));
      },
    });
  });

interface Probes {
  stopAt: () => Stop;
  reachable: () => { name: string; index: number }[];
}

/** Everything that the keyboard must reach, in the order of the page. */
export const reachable = async (page: Page): Promise<{ name: string; index: number }[]> => {
  await install(page);
  return page.evaluate(() => (window as unknown as Probes).reachable());
};

/** Presses Tab from the top of the page until the focus leaves it, and gives every stop on the way. */
export const walk = async (page: Page): Promise<Stop[]> => {
  await install(page);
  const stops: Stop[] = [];
  for (let n = 0; n < 3000; n += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => (window as unknown as Probes).stopAt());
    if (stop.index === -1 || stop.index === stops[0]?.index) break;
    stops.push(stop);
  }
  return stops;
};
