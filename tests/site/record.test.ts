/**
 * Every entry of the record stands on the site, under its own address, with every field that says something and a link to everything
 * that it names. Events, their kinds, sources and what the addresses of these answered have rules of their own.
 * A green run does not prove that a reader notices it there.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitBrackets } from '../../src/model/source/bracket.ts';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import type { Gap } from '../../src/schema/gap.ts';
import type { Path } from '../../src/href.ts';
import { expectationsOf, missing, type Expected } from './entry.ts';
import { base, builtPage, makePage } from './page.ts';
import { refuse } from './rule.ts';

const record = readShelves(contentDir());
const {
  facts,
  people,
  glossary,
  figures,
  observers,
  errors,
  gaps,
  law,
  hypotheses,
  network,
  lanes,
  site,
} = record;
const { map, routingStates } = record;

/** What is expected of each entry of a list that has an id of its own on its page. */
const each = (
  file: string,
  path: Path,
  entries: readonly { id: string }[],
  skip: RegExp,
): Expected[] =>
  entries.map(({ id, ...entry }) => ({
    entry: `${file} ${id}`,
    path,
    id,
    ...expectationsOf(entry, skip),
  }));

/** What is expected of something that a page shows as a whole. */
const whole = (file: string, path: Path, value: unknown, skip: RegExp): Expected[] => [
  { entry: file, path, ...expectationsOf(value, skip) },
];

const none = /(?!)/;
const { visibility, ...measured } = network;
const { documents, ...legal } = law;
const { hypotheses: explanations, evidence, ...judgment } = hypotheses;

/** A group of things not found, its words apart from the sources that stand in brackets among them. */
const splitItems = ({ id, title, items }: Gap) => {
  const pieces = items.flatMap(splitBrackets);
  return {
    id,
    title,
    items: pieces
      .flatMap((piece) => ('text' in piece ? piece.text.split('`') : []))
      .filter((text) => /\w{2}/.test(text)),
    sources: pieces.flatMap((piece) => ('source' in piece ? piece.source : [])),
  };
};

const expected: Record<string, Expected[]> = {
  // Places on an axis are drawn; the words that they are read from are said.
  facts: each('facts.yaml', '/facts/', facts, /^scale\.(of|ours)$|\.at\./),
  people: each('people.yaml', '/people/', people, /^(type|affiliation)$/),
  affiliations: people.flatMap(({ id, affiliation }) =>
    whole(`people.yaml ${id}`, '/people/', affiliation, none),
  ),
  terms: each('glossary.yaml', '/glossary/', glossary, none),
  figures: figures.flatMap(({ id, title, says, note }) =>
    whole(`figures.yaml ${id}`, `/figures/${id}/`, { title, says, note }, none),
  ),
  observers: whole(
    'observers.yaml',
    '/figures/night/',
    observers,
    /\.(id|method|earliest|latest)$/,
  ),
  'errors in sources': each('errors.yaml', '/method/', errors, none),
  'things not found': each('not-found.yaml', '/method/', gaps.map(splitItems), none),
  'documents of law': each('law.yaml', '/law/', documents, /^type$/),
  'points of law': whole('law.yaml', '/law/', legal, /\.(id|basis)$/),
  explanations: each('hypotheses.yaml', '/method/explanations/', explanations, none),
  'pieces of evidence': each(
    'hypotheses.yaml',
    '/method/explanations/',
    evidence,
    /confidence$|basis$/,
  ),
  'the judgment of evidence': whole('hypotheses.yaml', '/method/explanations/', judgment, none),
  'the network': whole(
    'network.yaml',
    '/method/network/',
    measured,
    /\.(id|confidence|as)$|\.byDay\./,
  ),
  // The note tells editors how to draw.
  'steps of visibility': whole(
    'network.yaml visibility',
    '/method/',
    visibility,
    /\.state$|^(unit|note)$/,
  ),
  'states of a network': whole(
    'routing-states.yaml',
    '/figures/bgp-states/',
    routingStates,
    /\.(id|line|route|traffic|basis)$/,
  ),
  // Where things are drawn is no reader's business.
  'the map': whole(
    'map.yaml',
    '/figures/map/',
    { countries: map.countries, places: map.places, links: map.links },
    /\.(id|code|label|at|upstream|form|from|to|end)(\.\d)?$/,
  ),
  lanes: lanes.flatMap((lane) =>
    whole(`lanes.yaml ${lane.id}`, '/timeline/', [lane.label, lane.description], none),
  ),
  'the site': whole(
    'site.yaml',
    '/',
    { headline: site.headline, description: site.description },
    none,
  ),
};

for (const [what, list] of Object.entries(expected))
  test(`${what}: each stands on its page with all it says`, () => {
    assert.ok(list.length > 0, `the record holds no ${what}`);
    refuse(list.flatMap((one) => missing(builtPage(one.path), one)));
  });

test('a missing entry, field and link are caught', () => {
  const [one] = each(
    'facts.yaml',
    '/facts/',
    [{ id: 'a', value: 'ten', source: 's' } as { id: string }],
    none,
  );
  assert.ok(one);
  const judge = (html: string): string => missing(makePage('/facts/', html), one).join();
  assert.equal(judge(`<p id="a">Ten <a href="${base}/sources/s/">S</a></p>`), '');
  assert.match(judge('<p>ten</p>'), /no id “a” for facts\.yaml a/);
  assert.match(
    judge('<p id="a">two <a href="/sources/s/">S</a></p>'),
    /lacks value of facts\.yaml a: “ten”/,
  );
  assert.match(judge('<p id="a">ten</p>'), /does not link \/sources\/s\/, source of/);
});
