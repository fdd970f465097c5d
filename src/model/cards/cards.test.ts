/**
 * Which card a page has, and what it says. A green run does not prove that its words fit: src/cards/draw.test.ts sets them.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { eventWith, small, smallHead } from '../../../tests/fixtures/small.ts';
import type { Event } from '../../schema/event.ts';
import { referencePages } from '../navigation.ts';
import type { Card } from './card.ts';
import { cardOf, cardsOf, FRONT } from './cards.ts';

const record = small();
const article = {
  id: 'the-cut',
  head: smallHead,
  named: { events: new Set(['2001-05-06-splice']) },
};

const byName = (events: Event[] = record.events): ReadonlyMap<string, Card> =>
  new Map(cardsOf({ ...record, events, articles: [article] }).map((card) => [card.name, card]));

const eventCard = (changes: Partial<Event>): Card =>
  cardOf('/events/2001-05-06-splice/', byName([eventWith(changes)]));

suite('a page', () => {
  const cards = byName();

  test('has a card of its own if it is the front page, a reference page, an article, an event or a figure', () => {
    const names = [
      ...referencePages.map(({ path }) => path.slice(1, -1)),
      'the-cut',
      ...record.events.map(({ id }) => `events/${id}`),
      ...record.figures.map(({ id }) => `figures/${id}`),
    ];
    for (const name of names) assert.equal(cardOf(`/${name}/`, cards).name, name);
    assert.equal(cardOf('/', cards).name, FRONT);
    assert.equal(cards.size, names.length + 1);
  });

  test('without one has that of the nearest page above it, at last that of the front page', () => {
    assert.equal(cardOf('/sources/bulletin-2001-05-07/', cards).name, 'sources');
    assert.equal(cardOf('/method/network/later/', cards).name, 'method/network');
    assert.equal(cardOf('/nothing/here/', cards).name, FRONT);
  });
});

suite('the card of an event', () => {
  test('says a clock time in the first two zones', () => {
    const [utc, there] = record.site.zones;
    const { times } = eventCard({});
    assert.match(times[0] ?? '', new RegExp(`${utc?.label ?? ''} on 5 May 2001$`));
    assert.match(times[1] ?? '', new RegExp(`in ${there?.label ?? ''} on 6 May 2001$`));
  });

  test('says a day once, by the calendar of its place', () => {
    const bound = { earliest: '2001-05-06T04:00:00Z', latest: '2001-05-06T05:00:00Z' };
    const { times } = eventCard({ start: bound, end: null, endState: 'none', precision: 'day' });
    assert.equal(times.length, 1);
    assert.match(times[0] ?? '', /^On 6 May 2001 /);
  });

  test('leaves out how long it lasted where a line would be too long', () => {
    const end = { earliest: '2001-05-06T04:00:00Z', latest: '2001-05-06T04:00:00Z' };
    const last = (durationText: string) =>
      eventCard({ end, endPrecision: 'minute', endState: 'exact', durationText }).times.at(-1) ??
      '';
    assert.match(last('2 h'), /^Ended at .*, lasted 2 h$/);
    assert.match(last('as long as it took to say all this, and then some'), /^Ended at [^,]*$/);
  });

  test('stands on the strip if all of it lies in its period, else on the whole axis', () => {
    const { from } = record.site.strip;
    const before = new Date(Date.parse(from) - 60_000).toISOString();
    const on = (earliest: string) => {
      const { picture } = eventCard({ start: { earliest, latest: from }, end: null });
      return 'on' in picture ? picture.on : null;
    };
    assert.equal(on(from), 'strip');
    assert.equal(on(before), 'timeline');
  });

  test('tells those who do not see it the title, the time and what is drawn', () => {
    const { alt, title, times } = eventCard({});
    for (const words of [title, ...times]) assert.ok(alt.includes(words), words);
    assert.match(alt, /Below, .* with the moment marked\.$/);
  });
});
