/**
 * The order of the collections and the index. A green run does not prove that every reader of the record
 * goes through here.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readShelves } from '../../loaders/all.ts';
import type { Correction } from '../../schema/correction.ts';
import { seeds, shuffled } from '../../../tests/fixtures/shuffle.ts';
import { small, smallDir } from '../../../tests/fixtures/small.ts';
import { indexById, sortShelves, type Shelves } from './record.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

const mixed = (shelves: Shelves, seed: number): Shelves => ({
  ...shelves,
  events: shuffled(shelves.events, seed),
  sources: shuffled(shelves.sources, seed),
  people: shuffled(shelves.people, seed),
  glossary: shuffled(shelves.glossary, seed),
});

suite('sortShelves', () => {
  test('gives one order, whatever order the files had', () => {
    const sorted = small();
    for (const seed of seeds) assert.deepEqual(sortShelves(mixed(sorted, seed)), sorted);
  });

  test('puts events by time, sources and people by id', () => {
    const { events, sources, people } = small();
    assert.deepEqual(ids(events), [
      '2001-04-survey',
      '2001-05-06-cable-cut',
      '2001-05-06-splice',
      '2001-05-07-council-statement',
    ]);
    assert.deepEqual(ids(sources), ids(sources).sort());
    assert.deepEqual(ids(people), ids(people).sort());
  });

  test('puts terms by their letters, without capitals and hyphens', () => {
    const shelves = small();
    const [term] = shelves.glossary;
    assert.ok(term);
    const glossary = ['Zebra', 'ether-net', 'BGP', 'Ethernet II'].map((word) => ({
      ...term,
      term: word,
    }));
    const sorted = sortShelves({ ...shelves, glossary }).glossary.map((one) => one.term);
    assert.deepEqual(sorted, ['BGP', 'ether-net', 'Ethernet II', 'Zebra']);
  });

  test('puts the newest correction first, and those of one day by id', () => {
    const correction = (id: string, date: string): Correction => {
      return { id, date, page: '/', was: 'a', now: 'b', why: 'c', sources: [] };
    };
    const corrections = [
      correction('a', '2026-12-02'),
      correction('b', '2026-12-02'),
      correction('c', '2026-12-01'),
    ];
    for (const seed of seeds) {
      const shelves = { ...small(), corrections: shuffled(corrections, seed) };
      assert.deepEqual(ids(sortShelves(shelves).corrections), ['a', 'b', 'c']);
    }
  });

  test('keeps lanes, facts and kinds in the order of their file', () => {
    const read = readShelves(smallDir);
    const sorted = sortShelves(read);
    assert.deepEqual(ids(sorted.lanes), ids(read.lanes));
    assert.deepEqual(ids(sorted.facts), ids(read.facts));
    assert.deepEqual(ids(sorted.kinds), ids(read.kinds));
  });

  test('leaves what it was given as it was', () => {
    const given = mixed(small(), 5);
    const before = ids(given.events);
    sortShelves(given);
    assert.deepEqual(ids(given.events), before);
  });
});

test('indexById finds every entry, and nothing else', () => {
  const { sources } = small();
  const index = indexById(sources);
  assert.equal(index.size, sources.length);
  for (const source of sources) assert.equal(index.get(source.id), source);
  assert.equal(index.get('no-such-source'), undefined);
});
