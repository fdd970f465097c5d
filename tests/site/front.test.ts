/**
 * The front page has every part: headline and description before all else, the strip, the short answer, columns, the key facts with
 * all that sources say, a stretch of the timeline, ways to read on that lead to real headings, and corrections.
 * A green run does not prove that it tells the story.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { paths } from '../../src/href.ts';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { sayDate } from '../../src/model/time/time-words.ts';
import { frontSchema } from '../../src/schema/front.ts';
import { around, attribute, elementsIn, hasWord, plain, textOf, type Element } from './document.ts';
import { base, builtPage, byId, makePage, type Page } from './page.ts';
import { refuse, when } from './rule.ts';

const record = readShelves(contentDir());
const text = readFileSync(join(contentDir(), 'front.mdx'), 'utf8');
const head = frontSchema.parse(parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? ''));
const home = builtPage('/');

const withClass = (elements: readonly Element[], word: string): Element[] =>
  elements.filter((element) => hasWord(element, 'class', word));

/** Words as they are compared: sorts of marks and blanks do not count. */
const bare = (words: string): string => plain(words).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

suite('the front page', () => {
  test('begins with headline and description, then the strip', () => {
    const main = home.elements.find(({ tagName }) => tagName === 'main');
    assert.ok(main);
    const [headline, description, strip] = elementsIn(main);
    assert.equal(headline?.tagName, 'h1');
    assert.equal(textOf(headline), bare(record.site.headline));
    assert.ok(description);
    assert.equal(bare(textOf(description)), bare(record.site.description));
    assert.ok(strip && hasWord(strip, 'class', 'strip'), 'the strip follows at once');
  });

  test('holds columns with a head and a list each, and a stretch of the timeline', () => {
    const columns = withClass(home.elements, 'column').filter(
      (one) => !hasWord(one, 'class', 'way'),
    );
    const written = text.match(/<Column title/g)?.length;
    assert.equal(columns.length, written);
    for (const column of columns) {
      const names = elementsIn(column).map(({ tagName }) => tagName);
      assert.ok(names.includes('h3') && names.includes('li'), textOf(column));
    }
    assert.equal(
      withClass(home.elements, 'excerpt').length,
      text.match(/<TimelineFigure/g)?.length,
    );
  });
});

/** What a card of the front page lacks of its fact: the question, our value, a value of a source, a link. */
const factFaults = (card: Element | undefined, fact: (typeof record.facts)[number]): string[] => {
  if (!card) return [`the front page has no card for ${fact.id}; show it`];
  const words = bare(textOf(card)).toLowerCase();
  const links = elementsIn(card).flatMap((element) => attribute(element, 'href') ?? []);
  const says = [
    fact.question,
    fact.ourValue ?? 'Not settled',
    ...fact.values.flatMap(({ value, saidBy }) => [value, saidBy]),
  ];
  const leads = [paths.fact(fact.id), ...fact.values.map(({ source }) => paths.source(source))];
  return [
    ...says.flatMap((one) =>
      when(!words.includes(bare(one).toLowerCase()), `the card ${fact.id} lacks “${one}”; show it`),
    ),
    ...leads.flatMap((to) =>
      when(!links.includes(base + to), `the card ${fact.id} does not link ${to}; link it`),
    ),
  ];
};

test('every key fact stands there with all that sources say, in the order given', () => {
  const cards = withClass(home.elements, 'key-fact');
  assert.equal(cards.length, head.facts.length);
  refuse(
    head.facts.flatMap((id, index) => {
      const fact = record.facts.find((one) => one.id === id);
      return fact ? factFaults(cards[index], fact) : [`no fact ${id}; correct front.mdx`];
    }),
  );
});

test('a card that lacks a value, a name or a link is caught', () => {
  const [fact] = record.facts;
  assert.ok(fact);
  const judge = (html: string): string =>
    factFaults(makePage('/', `<div class="key-fact">${html}</div>`).elements.at(3), fact).join(
      '\n',
    );
  const values = fact.values.map(
    ({ value, saidBy, source }) =>
      `<a href="${base}${paths.source(source)}">${value} ${saidBy}</a>`,
  );
  const whole = `${fact.question} ${fact.ourValue ?? 'Not settled'} ${values.join(' ')} <a href="${base}${paths.fact(fact.id)}">Card</a>`;
  assert.equal(judge(whole), '');
  assert.match(judge(whole.replace(fact.question, '')), /lacks .*; show it/);
  assert.match(judge(whole.replace(values.at(-1) ?? '', '')), /lacks|does not link/);
  assert.match(judge(whole.replace(paths.fact(fact.id), '/facts/')), /does not link \/facts\/#/);
});

/** What is wrong with the steps of a way: each leads to the heading that its words name. */
const stepFaults = (
  way: Element,
  steps: (typeof head.paths)[number]['steps'],
  read: (path: string) => Page,
): string[] => {
  const links = elementsIn(way).filter(({ tagName }) => tagName === 'a');
  return steps.flatMap(({ page, article, section }, index) => {
    const link = links[index];
    const [to = '', id] = (link && attribute(link, 'href')?.split('#')) ?? [];
    const path = page ?? (article === null ? '/' : paths.article(article));
    const name = `step ${String(index + 1)}`;
    if (section === null)
      return when(to !== base + path, `${name} leads to ${to}; lead it to ${path}`);
    const heading = byId(read(path), id ?? '');
    return [
      ...when(
        to !== (article === null ? '' : base + path),
        `${name} leads to ${to}; lead it to ${path}`,
      ),
      ...when(
        !heading || !bare(textOf(heading)).includes(bare(section)),
        `${name} leads to #${String(id)}, which is not “${section}”; lead it there`,
      ),
    ];
  });
};

test('every way to read on leads through its steps, and says its minutes', () => {
  const ways = withClass(home.elements, 'way');
  assert.equal(ways.length, head.paths.length);
  head.paths.forEach(({ title, gives, steps }, index) => {
    const way = ways[index];
    assert.ok(way);
    for (const words of [title, gives]) assert.ok(bare(textOf(way)).includes(bare(words)), words);
    const last = elementsIn(way).findLast(({ tagName }) => tagName === 'p');
    assert.match(last ? textOf(last) : '', /^(1 minute|[2-9] minutes|\d\d+ minutes) to read/);
    refuse(stepFaults(way, steps, builtPage));
  });
});

test('a step that leads elsewhere is caught', () => {
  const read = (): Page => makePage('/', '<h2 id="a">The answer</h2><h2 id="b">Other</h2>');
  const judge = (to: string): string =>
    stepFaults(
      makePage('/', `<div><a href="${to}">So</a></div>`).elements[3] as Element,
      [{ page: null, article: 'x', section: 'The answer' }],
      read,
    ).join();
  assert.equal(judge(`${base}/x/#a`), '');
  assert.match(judge(`${base}/x/#b`), /is not “The answer”/);
  assert.match(judge(`${base}/y/#a`), /leads to .*\/y\//);
});

test('the newest corrections stand there; where there are none, the last change of each article', () => {
  const [list] = withClass(home.elements, 'changes');
  assert.ok(list);
  const words = bare(textOf(list));
  const newest = [...record.corrections]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, 3);
  for (const { date, was, now } of newest)
    for (const one of [sayDate(date), was, now]) assert.ok(words.includes(bare(one)), one);
  if (newest.length > 0) return;
  const outside = around(list)[0];
  assert.ok(
    outside && /No corrections so far/.test(textOf(outside)),
    'it says that there are none',
  );
  const items = elementsIn(list).filter(({ tagName }) => tagName === 'li');
  assert.ok(items.length > 0);
  for (const item of items) assert.match(textOf(item), /^\d{1,2} \w+ \d{4}.+: .+/);
});
