/**
 * What search engines are told of a page: one graph, read by a JSON-LD library, in which every class and property is one of
 * schema.org's, on a class that has it, with a value that it takes; and no verdict on any claim.
 * A green run does not prove that a search engine shows it.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import jsonld from 'jsonld';
import { attribute, rawText } from './document.ts';
import { address, builtPage, builtPages, isMoved, type Page } from './page.ts';
import { refuse } from './rule.ts';
import { readVocabulary } from './vocabulary.ts';

/** A thing as it stands in the page. */
type Thing = Record<string, unknown>;

const vocabulary = readVocabulary();

const blocks = ({ elements }: Page): string[] =>
  elements
    .filter((e) => e.tagName === 'script' && attribute(e, 'type') === 'application/ld+json')
    .map(rawText);

const graphOf = (page: Page): Thing[] => {
  const [block = '{}'] = blocks(page);
  return (JSON.parse(block) as { '@graph'?: Thing[] })['@graph'] ?? [];
};

/** The thing of a class on a page. */
const thingOn = (path: `/${string}`, type: string): Thing => {
  const thing = graphOf(builtPage(path)).find((one) => one['@type'] === type);
  assert.ok(thing, `${path} has no ${type}`);
  return thing;
};

/** What in a thing is not of the vocabulary, with the path to it. */
const faultsIn = (thing: Thing, place: string): string[] => {
  const type = String(thing['@type']);
  if (!('@type' in thing)) return '@id' in thing ? [] : [`${place} has no class`];
  if (!vocabulary.isClass(type)) return [`${place} is of ${type}, which is no class`];
  return Object.entries(thing).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    if (!vocabulary.takes(type, name)) return [`${place}: a ${type} has no ${name}`];
    return [value].flat().flatMap((one) => valueFaults(name, one, `${place}.${name}`));
  });
};

const valueFaults = (property: string, value: unknown, place: string): string[] => {
  if (typeof value !== 'object' || value === null)
    return vocabulary.holdsText(property) || property === 'item' || property === 'query'
      ? []
      : [`${place} holds words; it must hold a thing`];
  const type = (value as Thing)['@type'];
  const fits = type === undefined || vocabulary.holds(property, String(type));
  return [
    ...(fits ? [] : [`${place} may not hold a ${String(type)}`]),
    ...faultsIn(value as Thing, place),
  ];
};

test('every page that can be found has one graph, of schema.org and of nothing else', () => {
  const faults: string[] = [];
  for (const page of builtPages()) {
    if (isMoved(page) || page.html.includes('content="noindex"')) continue;
    if (blocks(page).length !== 1)
      faults.push(`${page.path} has ${String(blocks(page).length)} graphs`);
    for (const thing of graphOf(page))
      faults.push(...faultsIn(thing, `${page.path} ${String(thing['@type'])}`));
  }
  refuse(faults);
});

test('a JSON-LD library reads it, and loses nothing', async () => {
  const context = { '@vocab': 'http://schema.org/' };
  for (const path of ['/', '/outages/', '/data/', '/glossary/'] as const) {
    const graph = graphOf(builtPage(path));
    const expanded = await jsonld.expand({ '@context': context, '@graph': graph });
    assert.equal([expanded].flat().length, graph.length, path);
  }
});

suite('says what a page is', () => {
  test('the front page: the site', () => {
    assert.equal(thingOn('/', 'WebSite')['url'], `${address}/`);
  });

  test('an article: its days, and the pages of its sources', () => {
    const article = thingOn('/outages/', 'Article');
    const cited = article['citation'] as { '@id': string }[];
    assert.ok(cited.length > 10);
    for (const { '@id': id } of cited) assert.ok(id.startsWith(`${address}/sources/`), id);
    assert.match(String(article['datePublished']), /^\d{4}-\d{2}-\d{2}$/);
  });

  test('an event: its time, no finer than it is known', () => {
    const outage = thingOn('/events/2014-12-22-main-outage/', 'Event');
    assert.equal(outage['startDate'], '2014-12-22T16:15:00Z');
    const wiper = thingOn('/events/2014-11-24-wiper/', 'Event');
    assert.equal(wiper['startDate'], '2014-11-24');
  });

  test('open data and terms', () => {
    const dataset = thingOn('/data/', 'Dataset');
    assert.equal((dataset['distribution'] as unknown[]).length, 2);
    const terms = thingOn('/glossary/', 'DefinedTermSet')['hasDefinedTerm'] as unknown[];
    assert.ok(terms.length > 20);
  });

  test('the way to it, from the front page on', () => {
    const way = thingOn('/events/2014-12-22-main-outage/', 'BreadcrumbList');
    const steps = way['itemListElement'] as { item: string }[];
    assert.deepEqual(
      steps.map(({ item }) => item.replace(address, '')),
      ['/', '/timeline/', '/events/2014-12-22-main-outage/'],
    );
  });
});

test('no page passes a verdict on a claim', () => {
  for (const page of builtPages())
    assert.doesNotMatch(blocks(page).join(), /ClaimReview|reviewRating|"Rating"/, page.path);
});

test('what is not of the vocabulary is caught', () => {
  const wrong = (thing: Thing): string => faultsIn(thing, 'x').join();
  assert.equal(wrong({ '@type': 'Article', headline: 'a' }), '');
  assert.match(wrong({ '@type': 'Artikel' }), /no class/);
  assert.match(wrong({ '@type': 'Article', colour: 'a' }), /has no colour/);
  assert.match(wrong({ '@type': 'Event', headline: 'a' }), /an? Event has no headline/);
  assert.match(wrong({ '@type': 'Article', author: 'Ann' }), /must hold a thing/);
  assert.match(wrong({ '@type': 'Article', author: { '@type': 'Place' } }), /may not hold a Place/);
});
