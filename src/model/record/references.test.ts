/**
 * Every name by which one entry points to another. A green run does not prove that a new field of a schema
 * is walked: its name must be one of those in `references.ts`.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { small } from '../../../tests/fixtures/small.ts';
import { references } from './references.ts';

const found = references(small()).map(
  ({ from, field, to, id }) => `${from} ${field} -> ${to} ${id}`,
);

suite('references', () => {
  const each = {
    'sources of an event': 'events sources -> sources cable-log-2001-05-06',
    'the source of a quote': 'events quotes.0.source -> sources bulletin-2001-05-07',
    'sources of a disagreement': 'events disagreements.0.sources -> sources reprint-2001-05-08',
    'related events': 'events related -> events 2001-05-06-splice',
    'the lane of an event': 'events lane -> lanes cable',
    'the kind of an event': 'events kind -> kinds outage',
    'the source of a value': 'facts values.0.source -> sources bulletin-2001-05-07',
    'events of a fact': 'facts events -> events 2001-05-06-cable-cut',
    'sources of a note': 'facts noteSources -> sources cable-log-2001-05-06',
    'sources of a person': 'people sources -> sources cable-log-2001-05-06',
    'sources of a term': 'glossary sources -> sources bulletin-2001-05-07',
    'where a slip stands': 'errors where -> sources reprint-2001-05-08',
    'events of a slip': 'errors related -> events 2001-05-06-cable-cut',
    'brackets of a gap': 'gaps sources -> sources rumor-2001-05',
    'the explanation of a rating': 'hypotheses evidence.0.ratings.0.hypothesis -> hypotheses H1',
    'sources of a rating': 'hypotheses evidence.0.ratings.0.sources -> sources bulletin-2001-05-07',
    'sources of an argument':
      'hypotheses hypotheses.0.arguedFor.0.sources -> sources bulletin-2001-05-07',
    'the event of a measure':
      'law responsesKnownPublicly.0.event -> events 2001-05-07-council-statement',
    'sources of a legal document': 'law documents.0.sources -> sources bulletin-2001-05-07',
    'who applied a document':
      'law documents.0.appliedToSony.0.source -> sources bulletin-2001-05-07',
    'sources of a step': 'network visibility.series.1.sources -> sources cable-log-2001-05-06',
    'sources of a place': 'map places.0.sources -> sources cable-log-2001-05-06',
    'sources of what a way of looking shows':
      'routingStates states.0.shows.bgp.sources -> sources cable-log-2001-05-06',
    'the example of a state': 'routingStates states.0.event -> events 2001-05-06-splice',
    'the source of a checked link': 'linkStatus source -> sources bulletin-2001-05-07',
    'the event of an outage': 'network comparisonOutages.0.event -> events 2001-05-06-cable-cut',
  };
  for (const [what, line] of Object.entries(each)) {
    test(`finds ${what}`, () => {
      assert.ok(found.includes(line), `${line} is not among\n${found.join('\n')}`);
    });
  }

  test('finds the sources of a correction', () => {
    const correction = {
      id: 'a',
      date: '2001-06-03',
      page: '/',
      was: 'b',
      now: 'c',
      why: 'd',
      sources: ['d'],
    };
    const last = references({ ...small(), corrections: [correction] }).find(({ id }) => id === 'd');
    assert.deepEqual([last?.from, last?.to, last?.entry], ['corrections', 'sources', 'a']);
  });

  test('tells file and entry of each', () => {
    const one = references(small()).find(({ field }) => field === 'quotes.0.source');
    assert.equal(one?.file, 'events/2001-05-06-cable-cut.yaml');
    assert.equal(one.entry, '2001-05-06-cable-cut');
  });

  test('takes no ordinary words for a name', () => {
    const kinds = references(small()).filter(({ to }) => to === 'kinds');
    assert.equal(kinds.length, small().events.length, 'the kind of a source is no kind of event');
  });
});
