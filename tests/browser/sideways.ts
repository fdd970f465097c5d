import type { Page } from '@playwright/test';

/**
 * What makes a page scroll sideways: elements that reach past the window and are not inside a scroller of their own. What is laid out only when
 * it comes near is laid out for this, or it would not count.
 */
export const sidewaysOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const inScroller = (element: Element): boolean => {
      for (let e = element.parentElement; e && e !== document.body; e = e.parentElement)
        if (getComputedStyle(e).overflowX !== 'visible') return true;
      return false;
    };
    const whole = new CSSStyleSheet();
    whole.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [whole];
    const reach = root.scrollWidth;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (e) => e.getBoundingClientRect().right > root.clientWidth + 1 && !inScroller(e),
    );
    document.adoptedStyleSheets = [];
    if (reach <= root.clientWidth) return [];
    const names = wide.slice(0, 5).map((e) => {
      const text = e.textContent.trim().slice(0, 40);
      return `<${e.localName} class="${e.getAttribute('class') ?? ''}"> “${text}”`;
    });
    return [`scrolls ${String(reach)} px in ${String(root.clientWidth)} px`, ...names];
  });
