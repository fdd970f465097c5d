import type { Page } from '@playwright/test';

/** A part of the page, in pixels. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** What is wrong with the words in the drawings of a page: one line for each collision and each cut. */
export const labelFaultsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (e: Element): boolean =>
      e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** Where there is ink: the box of a text reaches above its capitals and below its descenders. */
    const inkOf = (text: Element): Box => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(text).fontSize);
      return { left, right, top: top + 0.25 * size, bottom: bottom - 0.06 * size };
    };
    const cross = (a: Box, b: Box): boolean =>
      a.left + 0.5 < b.right &&
      b.left + 0.5 < a.right &&
      a.top + 0.5 < b.bottom &&
      b.top + 0.5 < a.bottom;
    const faults: string[] = [];
    for (const svg of document.querySelectorAll('figure svg')) {
      if (!shown(svg)) continue;
      const texts = [...svg.querySelectorAll('text')].filter(
        (e) => shown(e) && e.textContent.trim() !== '' && e.getBoundingClientRect().width > 0,
      );
      const marks = [
        ...svg.querySelectorAll('[data-event] :is(rect, circle, path, line, polygon), [data-mark]'),
      ].filter((e) => shown(e) && !e.closest('[aria-hidden=true]:not(svg)'));
      const frame = svg.getBoundingClientRect();
      for (const [index, text] of texts.entries()) {
        const box = inkOf(text);
        const words = text.textContent.trim();
        for (const other of texts.slice(index + 1))
          if (cross(box, inkOf(other)))
            faults.push(`“${words}” meets “${other.textContent.trim()}”`);
        for (const mark of marks)
          if (cross(box, mark.getBoundingClientRect()))
            faults.push(
              `“${words}” lies on ${mark.closest('[data-event]')?.getAttribute('data-event') ?? 'a mark'}`,
            );
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 2 ||
          box.bottom > frame.bottom + 2
        )
          faults.push(`“${words}” is cut off`);
      }
    }
    return faults;
  });
