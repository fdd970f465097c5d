/**
 * A page that carries only those styles which it uses looks, at each width and after its scripts have run, as it does with all of them.
 * A green run does not prove what a pointer over a link or a state that no test brings about looks like.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../process.ts';
import { articles } from './kinds.ts';
import { expect, test } from './page.ts';

const folder = join(dist, '_astro');
const [sheet = ''] = readdirSync(folder).filter((file) => file.endsWith('.css'));
const all = readFileSync(join(folder, sheet), 'utf8');

/** How many elements there are to look at, and those which look otherwise once the page has more styles. Of elements alike, with parents alike, two are looked at. */
const changedBy = (css: string): { looked: number; changed: string[] } => {
  const alike = (element: Element | null): string => `${element?.tagName ?? ''}.${element?.getAttribute('class') ?? ''}`; // prettier-ignore
  const seen = new Map<string, number>();
  const elements = [...document.querySelectorAll('*')].filter((element) => {
    const key = [element, element.parentElement, element.parentElement?.parentElement ?? null].map(alike).join(); // prettier-ignore
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return (seen.get(key) ?? 0) <= 2;
  });
  const look = (element: Element): string =>
    ['', '::before', '::after']
      .map((part) => {
        const style = getComputedStyle(element, part);
        return part !== '' && style.content === 'none'
          ? ''
          : [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
      })
      .join('|');
  const whole = new CSSStyleSheet(); // what is laid out late would differ by how much of it is
  whole.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [whole];
  const before = elements.map(look);
  const more = new CSSStyleSheet();
  more.replaceSync(css);
  document.adoptedStyleSheets = [whole, more];
  const changed = elements.filter((element, at) => look(element) !== before[at]);
  return {
    looked: elements.length,
    changed: changed.map(({ outerHTML }) => outerHTML.slice(0, 120)).slice(0, 5),
  };
};

for (const [at, address] of ['./', ...articles].entries())
  test(
    `${address} looks as it does with all styles`,
    { tag: at < 2 ? [] : '@desktop' },
    async ({ page }) => {
      await page.goto(address);
      await page.locator('.share').first().click();
      const { looked, changed } = await page.evaluate(changedBy, all);
      expect(looked).toBeGreaterThan(100);
      expect(changed).toEqual([]);
    },
  );

test('a rule that a page lacks is noticed', async ({ page }) => {
  await page.goto('outages/');
  const { changed } = await page.evaluate(changedBy, '.prose .unknown{color:red}');
  expect(changed.length).toBeGreaterThan(0);
});
