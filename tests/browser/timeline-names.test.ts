/**
 * Every mark and every control of the timeline has a name and a role that fits, as the accessibility tree of the browser has them; and both
 * can be seen where colors are forced.
 * A green run does not prove that a name says enough, nor what a screen reader makes of it.
 */
import type { Page } from '@playwright/test';
import { NIGHT, openChart } from './chart.ts';
import { expect, test, unfold } from './page.ts';

interface Node {
  ignored: boolean;
  nodeId: string;
  childIds?: string[];
  backendDOMNodeId?: number;
  role?: { value: string };
  name?: { value: string };
}

const CONTROLS = new Set(
  'button checkbox combobox link radio searchbox slider spinbutton switch textbox DisclosureTriangle'.split(
    ' ',
  ),
);

/** What can be used within an element, as the accessibility tree has it. */
const controlsIn = async (
  page: Page,
  selector: string,
): Promise<[role: string, name: string][]> => {
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send('DOM.getDocument');
  const found = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await client.send('DOM.describeNode', { nodeId: found.nodeId });
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const within = (one: Node | undefined): Node[] =>
    one ? [one, ...(one.childIds ?? []).flatMap((id) => within(byId.get(id)))] : [];
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  await client.detach();
  return within(top)
    .filter(({ ignored, role }) => !ignored && CONTROLS.has(role?.value ?? ''))
    .map(({ role, name }) => [role?.value ?? '', name?.value.trim() ?? '']);
};

for (const [view, query, chart] of [
  ['the whole period', '', '.chart:not(.live)'],
  ['one night', `${NIGHT}&by=2014-12-22&event=2014-12-22-main-outage`, '.chart.live'],
] as const)
  test(`every mark and control of ${view} has a name and a role @desktop`, async ({ page }) => {
    await openChart(page, query);
    await unfold(page);
    for (const choice of await page.locator('[data-choice] > summary').all()) await choice.click();
    const marks = await page.locator(`${chart} :is(.m, .count):visible`).count();
    const inked = await controlsIn(page, chart);
    expect(inked.length, `${String(marks)} marks and counts are drawn`).toBe(marks);
    for (const [role, name] of inked) {
      expect(['link', 'button'], name).toContain(role);
      expect(name, 'the name says what and when').toMatch(/\w{3,}.*\d/);
    }
    const all = await controlsIn(page, 'outage-timeline');
    const nameless = all.filter(([, name]) => name === '');
    expect(nameless, `of ${String(all.length)} controls`).toEqual([]);
    const count = (wanted: string) => all.filter(([role]) => role === wanted).length;
    expect({
      slider: count('slider'),
      radio: count('radio'),
      combobox: count('combobox'),
      searchbox: count('searchbox'),
    }).toEqual({ slider: 3, radio: 2, combobox: 1, searchbox: 1 });
    expect(count('checkbox'), `of ${String(all.length)} controls`).toBeGreaterThan(20);
  });

test('marks, ring, handles and the selected item are seen where colors are forced @desktop', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openChart(page, `${NIGHT}&event=2014-12-22-main-outage`);
  const unseen = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const nothing = ['none', 'rgba(0, 0, 0, 0)', 'transparent', ground];
    const inked = (piece: Element): boolean => {
      const { fill, stroke, opacity } = getComputedStyle(piece);
      return opacity !== '0' && [fill, stroke].some((paint) => !nothing.includes(paint));
    };
    const parts = (selector: string) => [...document.querySelectorAll(selector)];
    const marks = parts('.chart.live .m').filter((mark) => mark.checkVisibility());
    const blank = marks.filter(
      (mark) => ![...mark.querySelectorAll('rect, circle, use')].some(inked),
    );
    const missing = ['.links rect', '.links path', '.overview .window', '.overview .grip'].filter(
      (selector) => parts(selector).length === 0 || !parts(selector).every(inked),
    );
    const item = document.querySelector('.event[data-selected]');
    const { outlineStyle, outlineColor } = getComputedStyle(item ?? document.body);
    if (outlineStyle === 'none' || nothing.includes(outlineColor))
      missing.push('the selected item');
    return { marks: marks.length, blank: blank.map(({ id }) => id), missing };
  });
  expect(unseen.marks).toBeGreaterThan(10);
  expect([...unseen.blank, ...unseen.missing]).toEqual([]);
});
