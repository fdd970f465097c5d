/**
 * Joins, both ways. A green run does not prove that pages show what is joined here.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { small } from '../../../tests/fixtures/small.ts';
import { peopleIn } from './people.ts';
import { references } from './references.ts';
import { eventsOfPeople, usesOfEvents, usesOfSources, type Uses } from './uses.ts';

const shelves = small();
const article = (...ids: string[]) => new Map([['the-cut', new Set(ids)]]);
const sources = usesOfSources(shelves, article('bulletin-2001-05-07'));
const events = usesOfEvents(shelves, article('2001-05-06-splice'));

const lists = ['events', 'facts', 'people', 'glossary', 'errors', 'gaps', 'corrections'] as const;
/** Figures of which a collection is the data alone. */
const data: Readonly<Record<string, string>> = {
  observers: 'night',
  map: 'map',
  routingStates: 'bgp-states',
};
const documents = ['hypotheses', 'law', 'network'] as const;

/** Whether a use says what a reference says. */
const tells = (use: Uses | undefined, from: string, entry: string): boolean | undefined =>
  documents.some((name) => name === from)
    ? use?.[from as 'law']
    : from in data
      ? use?.figures.includes(data[from] ?? '')
      : use?.[from as 'events'].includes(entry);

suite('uses of sources', () => {
  test('an event that cites a source is found from that source, and no other', () => {
    for (const event of shelves.events) {
      for (const source of shelves.sources) {
        const cites = references({ ...shelves, events: [event] }).some(
          ({ from, to, id }) => from === 'events' && to === 'sources' && id === source.id,
        );
        assert.equal(
          sources.get(source.id)?.events.includes(event.id),
          cites,
          `${event.id} ${source.id}`,
        );
      }
    }
  });

  test('every reference can be followed back', () => {
    for (const { from, entry, to, id } of references(shelves)) {
      if (from === 'site' || from === 'linkStatus') continue; // a check of an address is no use
      if (to === 'sources')
        assert.ok(tells(sources.get(id), from, entry), `${from} ${entry} ${id}`);
      if (to === 'events') assert.ok(tells(events.get(id), from, entry), `${from} ${entry} ${id}`);
    }
  });

  test('every use rests on a reference', () => {
    const all = references(shelves);
    for (const [id, use] of sources) {
      for (const list of lists) {
        for (const entry of use[list]) {
          assert.ok(all.some((one) => one.id === id && one.from === list && one.entry === entry));
        }
      }
    }
  });

  test('an article is found from what it cites, and from nothing else', () => {
    for (const [id, use] of sources) {
      assert.deepEqual(use.articles, id === 'bulletin-2001-05-07' ? ['the-cut'] : [], id);
    }
  });

  test('an entry that cites a source twice uses it once', () => {
    assert.deepEqual(
      sources.get('bulletin-2001-05-07')?.events.filter((id) => id === '2001-05-06-cable-cut'),
      ['2001-05-06-cable-cut'],
    );
  });

  test('every source has an answer, if an empty one', () => {
    assert.deepEqual(
      [...sources.keys()],
      shelves.sources.map(({ id }) => id),
    );
    const unused = usesOfSources({ ...shelves, events: [], facts: [] }, new Map()).get(
      'reprint-2001-05-08',
    );
    assert.deepEqual(unused?.events, []);
    assert.equal(unused.law, false);
  });
});

suite('uses of events', () => {
  test('related events find each other', () => {
    for (const event of shelves.events) {
      for (const other of event.related) {
        assert.ok(events.get(other)?.events.includes(event.id), `${other} forgets ${event.id}`);
      }
    }
  });

  test('facts, slips, law, network and articles are found from the event', () => {
    const cut = events.get('2001-05-06-cable-cut');
    assert.deepEqual(cut?.facts, ['outage-length']);
    assert.deepEqual(cut.errors, ['reprint-5-may']);
    assert.deepEqual([cut.network, cut.law], [true, false]);
    assert.equal(events.get('2001-05-07-council-statement')?.law, true);
    assert.deepEqual(events.get('2001-05-06-splice')?.articles, ['the-cut']);
  });
});

suite('events of people', () => {
  const found = eventsOfPeople(shelves);

  test('an event finds a person exactly where the person finds the event', () => {
    for (const event of shelves.events) {
      for (const person of shelves.people) {
        const there = peopleIn(event, shelves.people).includes(person);
        assert.equal(found.get(person.id)?.includes(event), there, `${event.id} ${person.id}`);
      }
    }
  });

  test('keep the order of time', () => {
    const all = {
      ...shelves,
      events: shelves.events.map((event) => ({ ...event, actors: ['Ada Example'] })),
    };
    assert.deepEqual(
      eventsOfPeople(all)
        .get('ada-example')
        ?.map(({ id }) => id),
      shelves.events.map(({ id }) => id),
    );
  });

  test('a person without events has an empty list', () => {
    assert.deepEqual(eventsOfPeople({ ...shelves, events: [] }).get('ada-example'), []);
  });
});
