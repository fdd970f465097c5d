/**
 * Every event stands in the list of the timeline, day by day, and in its chart; every mark leads to its place in the list.
 * A green run does not prove that a mark stands where its time is: the laws of the model do.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { byDay } from '../../src/model/time/days.ts';
import { byTime } from '../../src/model/time/order.ts';
import { around, attribute, elementsIn, type Element } from './document.ts';
import { builtPage, makePage, readBuilt, type Page } from './page.ts';
import { refuse } from './rule.ts';

const events = [...readShelves(contentDir()).events].sort(byTime);

/** Ids in the order of the list: by phase, by the day under which each is listed, by time. */
const ids = (['background', 'main', 'aftermath'] as const)
  .flatMap((phase) =>
    byDay(
      events.filter((event) => event.phase === phase),
      'UTC',
    ),
  )
  .flatMap((day) => day.events.map(({ id }) => id));

const isDrawn = (element: Element): boolean =>
  around(element).some(({ tagName }) => tagName === 'svg');

/** Addresses of an element: its own, of what stands around it, and of what stands in it. */
const linksOf = (element: Element): (string | undefined)[] =>
  [element, ...around(element), ...elementsIn(element)].map(
    (e) => attribute(e, 'href') ?? attribute(e, 'xlink:href'),
  );

const timelineFaults = ({ elements }: Page, expected: readonly string[]): string[] => {
  const named = elements.filter((e) => attribute(e, 'data-event') !== undefined);
  const items = named.filter(({ tagName }) => tagName === 'li');
  const marks = named.filter(isDrawn);
  const idOf = (e: Element): string => attribute(e, 'data-event') ?? '';
  const order = items.map(idOf);
  return [
    ...expected
      .filter((id) => !order.includes(id))
      .map((id) => `${id} has no item in the list; list it`),
    ...expected
      .filter((id) => !marks.some((e) => idOf(e) === id))
      .map((id) => `${id} has no mark in the chart; draw it`),
    ...named
      .filter((e) => !expected.includes(idOf(e)))
      .map((e) => `${idOf(e)} is no event of the record; remove it`),
    ...items
      .filter((e) => attribute(e, 'id') !== idOf(e))
      .map((e) => `the item of ${idOf(e)} lacks that id; give it`),
    ...marks
      .filter((e) => !linksOf(e).includes(`#${idOf(e)}`))
      .map((e) => `the mark of ${idOf(e)} does not lead to its item; link it`),
    ...order
      .filter(
        (id, index) => index > 0 && expected.indexOf(id) < expected.indexOf(order[index - 1] ?? ''),
      )
      .map((id) => `${id} stands after a later event; list events by day, then by time`),
  ];
};

test('every event stands in the list and in the chart', () => {
  assert.ok(ids.length > 0);
  refuse(timelineFaults(builtPage('/timeline/'), ids));
});

test('the data of the script holds every event once, in the order of time', () => {
  const data = JSON.parse(readBuilt('timeline/events.json')) as { events: { id: string }[] };
  assert.deepEqual(
    data.events.map(({ id }) => id),
    events.map(({ id }) => id),
  );
});

test('the timeline names its data', () => {
  const element = builtPage('/timeline/').elements.find(
    ({ tagName }) => tagName === 'outage-timeline',
  );
  assert.ok(element);
  assert.match(attribute(element, 'data-events') ?? '', /\/timeline\/events\.json$/);
});

test('a lost item, mark, link and place in the order are caught', () => {
  const item = (id: string): string => `<li id="${id}" data-event="${id}"></li>`;
  const mark = (id: string): string => `<a href="#${id}" data-event="${id}"><path/></a>`;
  const sound = `<svg>${mark('a')}${mark('b')}</svg><ol>${item('a')}${item('b')}</ol>`;
  const judge = (html: string): string =>
    timelineFaults(makePage('/timeline/', html), ['a', 'b']).join();
  assert.equal(judge(sound), '');
  assert.match(judge(sound.replace(item('b'), '')), /b has no item/);
  assert.match(judge(sound.replace(mark('b'), '')), /b has no mark/);
  assert.match(judge(sound.replace('href="#b"', 'href="#a"')), /mark of b does not lead/);
  assert.match(judge(sound.replace('id="b"', 'id="c"')), /item of b lacks that id/);
  assert.match(
    judge(sound.replace(item('a') + item('b'), item('b') + item('a'))),
    /a stands after/,
  );
  assert.match(judge(sound + item('c')), /c is no event/);
});
