/**
 * Ids across entries. Each test breaks one thing in a small valid record. A green run does not prove that a
 * field of a new name is looked at; `references.test.ts` says which are.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Shelves } from '../record/record.ts';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';
import { entry } from '../../../tests/fixtures/small.ts';

const cut = '2001-05-06-cable-cut';
const splice = '2001-05-06-splice';
const file = (event: string) => `events/${event}.yaml`;

test('the small record has no fault', () => {
  assert.deepEqual(
    faultsAfter(() => {}),
    [],
  );
});

suite('unknown ids', () => {
  const source = 'no-such-source';
  const event = 'no-such-event';
  const law = 'data/law.yaml';
  const network = 'data/network.yaml';
  const hypotheses = 'data/hypotheses.yaml';
  const first = <T>(list: readonly T[]): T => list[0] as T;

  /** Each place in which an id can stand: what breaks it, and where the fault is told. */
  const places: [string, (shelves: Shelves) => void, file: string, entry: string, field: string][] =
    [
      [
        'a source of an event',
        (s) => entry(s.events, cut).sources.push(source),
        file(cut),
        cut,
        'sources',
      ],
      [
        'a source of a disagreement',
        (s) => first(entry(s.events, cut).disagreements).sources.push(source),
        file(cut),
        cut,
        'disagreements.0.sources',
      ],
      [
        'a related event',
        (s) => entry(s.events, cut).related.push(event),
        file(cut),
        cut,
        'related',
      ],
      ['the kind of an event', (s) => (entry(s.events, cut).kind = 'riot'), file(cut), cut, 'kind'],
      ['the lane of an event', (s) => (entry(s.events, cut).lane = 'sky'), file(cut), cut, 'lane'],
      [
        'the source of a value',
        (s) => (first(entry(s.facts, 'outage-length').values).source = source),
        'data/facts.yaml',
        'outage-length',
        'values.0.source',
      ],
      [
        'an event of a fact',
        (s) => entry(s.facts, 'outage-length').events.push(event),
        'data/facts.yaml',
        'outage-length',
        'events',
      ],
      [
        'a source of a note',
        (s) => entry(s.facts, 'outage-length').noteSources.push(source),
        'data/facts.yaml',
        'outage-length',
        'noteSources',
      ],
      [
        'a source of a person',
        (s) => entry(s.people, 'ada-example').sources.push(source),
        'data/people.yaml',
        'ada-example',
        'sources',
      ],
      [
        'a source of a term',
        (s) => entry(s.glossary, 'anchor').sources.push(source),
        'data/glossary.yaml',
        'anchor',
        'sources',
      ],
      [
        'where a slip stands',
        (s) => first(s.errors).where.push(source),
        'data/errors.yaml',
        'reprint-5-may',
        'where',
      ],
      [
        'an event of a slip',
        (s) => first(s.errors).related.push(event),
        'data/errors.yaml',
        'reprint-5-may',
        'related',
      ],
      [
        'a source in brackets',
        (s) => first(s.gaps).items.push(`Nor this [${source}].`),
        'data/not-found.yaml',
        'the-anchor',
        'sources',
      ],
      [
        'a source of an argument',
        (s) => first(first(s.hypotheses.hypotheses).arguedFor).sources.push(source),
        hypotheses,
        'the file',
        'hypotheses.0.arguedFor.0.sources',
      ],
      [
        'a source of evidence',
        (s) => first(s.hypotheses.evidence).sources.push(source),
        hypotheses,
        'the file',
        'evidence.0.sources',
      ],
      [
        'a source of a legal document',
        (s) => first(s.law.documents).sources.push(source),
        law,
        'the file',
        'documents.0.sources',
      ],
      [
        'the event of a measure',
        (s) => (first(s.law.responsesKnownPublicly).event = event),
        law,
        'the file',
        'responsesKnownPublicly.0.event',
      ],
      [
        'a source of a step',
        (s) => first(s.network.visibility.series).sources.push(source),
        network,
        'the file',
        'visibility.series.0.sources',
      ],
      [
        'the event of an outage',
        (s) => (first(s.network.comparisonOutages).event = event),
        network,
        'the file',
        'comparisonOutages.0.event',
      ],
    ];
  for (const [what, change, where, name, field] of places) {
    test(`${what} is one of the record`, () => {
      assertFault(
        faultsAfter(change),
        where,
        name,
        field,
        /names \S+, which is not in \S+; correct the id or add the entry/,
      );
    });
  }

  test('the explanation of a rating is one of them', () => {
    const faults = faultsAfter(
      (s) => (first(first(s.hypotheses.evidence).ratings).hypothesis = 'H9'),
    );
    assert.ok(
      faults.some(({ says }) => says.startsWith('names H9, which is not in data/hypotheses.yaml')),
    );
  });

  test('a source of a correction is one of the record', () => {
    const correction = {
      id: 'a',
      date: '2001-06-03',
      page: '/',
      was: 'b',
      now: 'c',
      why: 'd',
      sources: [source],
    };
    const faults = faultsAfter((s) => s.corrections.push(correction));
    assertFault(faults, 'data/corrections.yaml', 'a', 'sources', /names no-such-source.*; correct/);
  });

  test('an id of another collection is not enough', () => {
    const faults = faultsAfter((s) => entry(s.events, splice).sources.push(cut));
    assertFault(
      faults,
      file(splice),
      splice,
      'sources',
      /which is not in data\/sources\.yaml; correct/,
    );
  });
});

suite('addresses', () => {
  test('an alias is the id of no other event', () => {
    const faults = faultsAfter((s) => entry(s.events, cut).aliases.push(splice));
    assertFault(
      faults,
      file(cut),
      cut,
      'aliases',
      /holds 2001-05-06-splice, the address of 2001-05-06-splice; remove/,
    );
  });

  test('an alias belongs to one event', () => {
    const faults = faultsAfter((s) => entry(s.events, splice).aliases.push('2001-05-06-anchor'));
    assertFault(
      faults,
      file(splice),
      splice,
      'aliases',
      /holds 2001-05-06-anchor, the address of 2001-05-06-cable-cut; remove/,
    );
  });

  test('an event is no alias of itself', () => {
    const faults = faultsAfter((s) => entry(s.events, splice).aliases.push(splice));
    assertFault(
      faults,
      file(splice),
      splice,
      'aliases',
      /the address of 2001-05-06-splice; remove/,
    );
  });
});

suite('relations', () => {
  test('are kept both ways', () => {
    const faults = faultsAfter((s) => (entry(s.events, splice).related = []));
    assertFault(
      faults,
      file(cut),
      cut,
      'related',
      /names 2001-05-06-splice, which does not name it back; add 2001-05-06-cable-cut/,
    );
  });
});
