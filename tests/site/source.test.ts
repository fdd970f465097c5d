/**
 * Every source has a page that says all that the record knows of it and links everything that uses it, and a place in the list
 * of sources.
 * A green run does not prove that a source says what the record takes from it.
 */
import { test } from 'node:test';
import { paths, type Path } from '../../src/href.ts';
import { readShelves } from '../../src/loaders/all.ts';
import { contentDir } from '../../src/loaders/folder.ts';
import { usesOfSources } from '../../src/model/record/uses.ts';
import type { Source } from '../../src/schema/source.ts';
import { expectationsOf, missing, type Expected, type Named } from './entry.ts';
import { builtPage } from './page.ts';
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
