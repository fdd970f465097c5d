/**
 * Every source has a page that says all that the record knows of it and links everything that uses it, and a place in the list
 * of sources. What its address answered stands there where it was asked, and nowhere else.
 * A green run does not prove that a source says what the record takes from it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths, type Path } from '../../src/href.ts';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { usesOfSources } from '../../src/model/record/uses.ts';
import { sayDate } from '../../src/model/time/time-words.ts';
import type { LinkStatus } from '../../src/schema/link-status.ts';
import type { Source } from '../../src/schema/source.ts';
import { expectationsOf, missing, type Expected, type Named } from './entry.ts';
import { textOf } from './document.ts';
import { builtPage, makePage } from './page.ts';
import { refuse } from './rule.ts';

const shelves = readShelves(contentDir());
const uses = usesOfSources(shelves, new Map());

/** How each kind of page that uses a source is addressed. */
const addresses: Record<string, (id: string) => Path> = {
  events: paths.event,
  facts: paths.fact,
  people: paths.person,
  glossary: paths.term,
  errors: paths.readingError,
  gaps: paths.gap,
};

const usesOf = (id: string): Named[] =>
  Object.entries(addresses).flatMap(([field, address]) => {
    const ids = uses.get(id)?.[field as 'events'] ?? [];
    return ids.map((used) => ({ field: `use in ${field}`, value: address(used) }));
  });

/** What a page says of the last check of its address: the day and, where that was no answer, the status. */
const answerOf = (source: string, { checked, links }: LinkStatus): Named[] => {
  const link = links.find((one) => one.source === source);
  if (!link) return [];
  const status = link.state === 'answers' ? [] : (link.status ?? []);
  return [
    { field: 'day of the check', value: sayDate(link.checked ?? String(checked)) },
    ...[status].flat().map((code) => ({ field: 'status of its address', value: String(code) })),
  ];
};

/** A name as a style cites one that is not the first: `Finkle, Jim` as Jim Finkle. */
const inOrder = (name: string): string => name.split(', ').reverse().join(' ');

const expected = ({ id, url, link, authorNames, ...source }: Source): Expected => {
  const unnamed = link === 'avoid' ? '|publisher' : ''; // there the original is named, not where the copy lies
  const { words, links } = expectationsOf(source, new RegExp(`^(kind|read|language${unnamed})$`));
  const original: Named[] = link === 'ok' && url ? [{ field: 'url', value: url }] : [];
  return {
    entry: id,
    path: paths.source(id),
    words: [
      ...words,
      ...answerOf(id, shelves.linkStatus),
      ...authorNames.map((name, index) => ({
        field: `authorNames.${String(index)}`,
        value: index === 0 ? name : inOrder(name),
      })),
    ],
    links: [...links, ...usesOf(id), ...original],
  };
};

test('every source has a page that says all that is known of it', () => {
  refuse(
    shelves.sources.flatMap((source) =>
      missing(builtPage(paths.source(source.id)), expected(source)),
    ),
  );
});

test('the list of sources leads to every source', () => {
  const links = shelves.sources.map(({ id }) => ({ field: id, value: paths.source(id) }));
  refuse(
    missing(builtPage('/sources/'), { entry: 'sources.yaml', path: '/sources/', words: [], links }),
  );
});

test('no page tells of a check that was not made', () => {
  const asked = new Set(shelves.linkStatus.links.map(({ source }) => source));
  for (const { id } of shelves.sources)
    assert.equal(
      textOf(builtPage(paths.source(id)).root).includes('Does it answer'),
      asked.has(id),
      id,
    );
});

test('a missing day and status of a check are caught', () => {
  const link = { source: 'a', url: 'https://example.org/', state: 'gone', status: 404 } as const;
  const status: LinkStatus = {
    checked: '2026-11-29',
    links: [{ ...link, checked: null }],
  };
  const judge = (words: string): string =>
    missing(makePage('/sources/a/', `<main>${words}</main>`), {
      ...{ entry: 'a', path: '/sources/a/', links: [] },
      words: answerOf('a', status),
    }).join();
  assert.equal(judge('On 29 November 2026 the page was gone (404).'), '');
  assert.match(
    judge('The page was gone (404).'),
    /lacks day of the check of a: “29 November 2026”/,
  );
  assert.match(
    judge('On 29 November 2026 it was gone.'),
    /lacks status of its address of a: “404”/,
  );
  assert.deepEqual(answerOf('b', status), []);
});
