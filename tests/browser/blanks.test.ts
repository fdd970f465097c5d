/**
 * No two words run together where one element ends and the next begins: the build drops line ends between elements.
 * A green run does not prove it for pages of which others of the same kind were tried.
 */
import { kinds } from './kinds.ts';
import { expect, test } from './page.ts';

for (const address of kinds)
  test(`no words run together on ${address}`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(address);
    const glued = await page.evaluate(() => {
      const boxAt = (text: Text, start: number): DOMRect => {
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, start + 1);
        return range.getBoundingClientRect();
      };
      const isSeen = ({ parentElement: e }: Text): boolean =>
        e?.checkVisibility() === true && !e.closest('svg, .sr-only, .noteref');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      let before: Text | undefined;
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.data === '' || !isSeen(text)) continue;
        const meets =
          before &&
          /[\p{L}\p{N}.,;:!?)”]$/u.test(before.data) &&
          /^[\p{L}\p{N}(“]/u.test(text.data);
        if (before && meets) {
          const [end, start] = [boxAt(before, before.length - 1), boxAt(text, 0)];
          const sameLine = start.top < end.bottom && end.top < start.bottom;
          if (sameLine && Math.abs(start.left - end.right) < 2)
            found.push(`${before.data.slice(-20)}|${text.data.slice(0, 20)}`);
        }
        before = text;
      }
      return found;
    });
    expect(glued).toEqual([]);
  });
