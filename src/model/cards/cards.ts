import type { Event } from '../../schema/event.ts';
import type { Site } from '../../schema/site.ts';
import { confidenceWords } from '../event-words.ts';
import { referencePages } from '../navigation.ts';
import { indexById, type Shelves } from '../record/record.ts';
import { timesOf } from '../time/event-times.ts';
import type { Card, Picture } from './card.ts';

/** What a card needs to know of an article. */
export interface CardArticle {
  id: string;
  head: { title: string; question: string };
  /** Ids of the events that it names. */
  named: { events: ReadonlySet<string> };
}

/** The record from which cards are made. */
export interface CardRecord extends Shelves {
  articles: readonly CardArticle[];
}

/** Name of the card of the front page. */
export const FRONT = 'front';
/** Characters that a line of times holds. */
const LINE = 72;
/** Zones in which a card tells a time: that of the axis, and that of the place. */
const ZONES = 2;

/** One card for the front page, each reference page, article, event and figure. */
export function cardsOf(record: CardRecord): Card[] {
  const { site, events, articles, figures } = record;
  const label = capital(site.subject);
  const onStrip: Picture = { moments: [], on: 'strip' };
  const plain = (name: string, title: string, says: string, picture: Picture): Card => {
    const alt = `${title}. ${says} ${saidPicture(picture, site)}`;
    return { name, label, title, says, times: [], picture, alt };
  };
  return [
    plain(FRONT, site.headline, site.description, onStrip),
    ...referencePages.map(({ path, label: title, holds }) =>
      plain(
        nameOf(path),
        title,
        `${capital(holds)}.`,
        path === '/timeline/'
          ? { moments: events.filter(({ importance }) => importance === 3), on: 'timeline' }
          : onStrip,
      ),
    ),
    ...articles.map(({ id, head, named }) => {
      const moments = events.filter((event) => named.events.has(event.id));
      return plain(id, head.title, head.question, { moments, on: mostly(moments, site) });
    }),
    ...events.map((event) => eventCard(event, record)),
    ...figures.map((figure) => {
      const { id, title, says } = figure;
      return plain(nameOf(`/figures/${id}/`), title, says, { figure });
    }),
  ];
}

/** The card of a page: its own, else that of the nearest page above it. */
export function cardOf(path: string, cards: ReadonlyMap<string, Card>): Card {
  const parts = nameOf(path).split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const card = cards.get(parts.slice(0, length).join('/'));
    if (card) return card;
  }
  const front = cards.get(FRONT);
  if (!front) throw new Error('there is no card of the front page');
  return front;
}

function nameOf(path: string): string {
  return path.replace(/^\/|\/$/g, '');
}

function eventCard(event: Event, { site, lanes }: CardRecord): Card {
  const { id, title, lane, confidence } = event;
  const zones = site.zones.slice(0, ZONES).map(({ zone }) => zone);
  const { start, end, lasted } = timesOf(event, zones, site, null);
  const [ended] = end;
  const length = [ended?.words, lasted].filter((words) => typeof words === 'string');
  const whole = length.join(', ');
  const last = whole.length > LINE ? length.slice(0, 1) : [whole];
  const times = [...start.map(({ words }) => words), ...last].filter(Boolean).map(capital);
  const picture: Picture = { moments: [event], on: isWithin(event, site) ? 'strip' : 'timeline' };
  return {
    name: nameOf(`/events/${id}/`),
    label: [indexById(lanes).get(lane)?.label, confidenceWords[confidence].word].join(' · '),
    title,
    says: null,
    times,
    picture,
    alt: `${[title, ...times].join('. ')}. ${saidPicture(picture, site)}`,
  };
}

/** What a picture shows, as a sentence. */
function saidPicture(picture: Picture, { stretches }: Site): string {
  if ('figure' in picture) return 'Beside it, the figure.';
  const marked = ['', ', with the moment marked', ', with events marked'];
  const ground =
    picture.on === 'strip'
      ? 'a strip of four rows: how many networks could be reached'
      : `the time axis from ${year(stretches[0]?.from)} to ${year(stretches.at(-1)?.to)}`;
  return `Below, ${ground}${marked[Math.min(2, picture.moments.length)] ?? ''}.`;
}

function year(instant = ''): string {
  return instant.slice(0, 4);
}

function isWithin({ start, end }: Event, { strip }: Site): boolean {
  return start.earliest >= strip.from && (end ?? start).latest <= strip.to;
}

function mostly(events: readonly Event[], site: Site): 'strip' | 'timeline' {
  const within = events.filter((event) => isWithin(event, site)).length;
  return within * 2 >= events.length ? 'strip' : 'timeline';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
