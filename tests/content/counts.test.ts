/**
 * The record is whole: nothing that was collected has been lost. Who adds an entry changes a number here, on purpose.
 * A green run does not prove that an entry is right.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { record, tally } from './record.ts';

const { events, sources, facts, hypotheses, people, law, network } = record;

test('every collection has all its entries', () => {
  assert.deepEqual(
    {
      events: events.length,
      sources: sources.length,
      facts: facts.length,
      people: people.length,
      terms: record.glossary.length,
      errors: record.errors.length,
      lanes: record.lanes.length,
      kinds: record.kinds.length,
      documents: law.documents.length,
      positions: law.positionsOnSony.length,
      steps: network.visibility.series.length,
      states: record.routingStates.states.length,
      links: record.map.links.length,
      gaps: record.gaps.flatMap(({ items }) => items).length,
    },
    {
      events: 146,
      sources: 530,
      facts: 70,
      people: 96,
      terms: 43,
      errors: 40,
      lanes: 7,
      kinds: 30,
      documents: 17,
      positions: 10,
      steps: 12,
      states: 6,
      links: 3,
      gaps: 54,
    },
  );
});

suite('events', () => {
  test('have all their quotes and disagreements', () => {
    assert.equal(events.flatMap(({ quotes }) => quotes).length, 97);
    assert.equal(events.flatMap(({ disagreements }) => disagreements).length, 118);
  });

  test('stand in their lanes', () => {
    assert.deepEqual(
      tally(events, ({ lane }) => lane),
      {
        washington: 32,
        network: 30,
        sony: 29,
        claims: 18,
        'law-and-aftermath': 15,
        pyongyang: 15,
        'beijing-and-seoul': 7,
      },
    );
  });

  test('are as precise and as certain as the sources make them', () => {
    assert.deepEqual(
      tally(events, ({ precision }) => precision),
      { minute: 15, hour: 13, day: 116, month: 1, year: 1 },
    );
    assert.deepEqual(
      tally(events, ({ confidence }) => confidence),
      { confirmed: 99, 'single-source': 37, disputed: 10 },
    );
    assert.deepEqual(
      tally(events, ({ phase }) => phase),
      { background: 14, main: 98, aftermath: 34 },
    );
  });
});

suite('facts', () => {
  test('hold every value, and leave open what is not settled', () => {
    assert.equal(facts.flatMap(({ values }) => values).length, 298);
    assert.equal(facts.filter(({ ourValue }) => ourValue === null).length, 31);
  });
});

suite('sources', () => {
  test('say how they may be linked and how much was read', () => {
    assert.deepEqual(
      tally(sources, ({ link }) => link),
      { ok: 460, copy: 63, avoid: 7 },
    );
    assert.deepEqual(
      tally(sources, ({ read }) => read),
      { opening: 519, relayed: 9, full: 2 },
    );
  });
});

suite('ratings', () => {
  const ratings = hypotheses.evidence.flatMap((item) => item.ratings);
  const of = (id: string) => {
    const counts = tally(
      ratings.filter(({ hypothesis }) => hypothesis === id),
      ({ rating }) => rating,
    );
    return [counts['consistent'] ?? 0, counts['neutral'] ?? 0, counts['inconsistent'] ?? 0];
  };

  test('rate 27 pieces of evidence against 5 explanations', () => {
    assert.equal(hypotheses.evidence.length, 27);
    assert.deepEqual(
      hypotheses.hypotheses.map(({ id }) => id),
      ['H1', 'H2', 'H3', 'H4', 'H5'],
    );
    assert.equal(ratings.length, 135);
  });

  test('are consistent, neutral and inconsistent as often as they were judged', () => {
    assert.deepEqual(of('H1'), [9, 10, 8]);
    assert.deepEqual(of('H2'), [6, 18, 3]);
    assert.deepEqual(of('H3'), [15, 12, 0]);
    assert.deepEqual(of('H4'), [6, 18, 3]);
    assert.deepEqual(of('H5'), [6, 17, 4]);
  });

  test('own up to those that are inferred', () => {
    assert.deepEqual(
      tally(ratings, ({ basis }) => basis),
      { source: 37, inference: 98 },
    );
  });
});
