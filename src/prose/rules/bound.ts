import { converts, endOf, startOf } from '../../model/time/time-words.ts';
import { instantSchema } from '../../schema/time.ts';
import { numbersIn, numbersOf, numbersOfEvent } from '../digits.ts';
import { idsIn } from '../notes.ts';
import type { Tag } from '../prose.ts';
import { findQuote } from '../quote.ts';
import { numbersBehind, type Fault, type Known } from './known.ts';

/** A bound value may hold no number that its card does not, and needs words where the card settles nothing. */
export function wrongFact({ attributes, text }: Tag, known: Known): Fault[] {
  const fact = known.facts.get(attributes['id'] ?? '');
  if (!fact) return [];
  if (!text.trim() && fact.ourValue === null) {
    return [
      ['<Fact>', `shows ${fact.id}, which settles no value; write the words between its ends`],
    ];
  }
  return foreignNumbers(text, numbersOf(fact)).map((number) => [
    '<Fact>',
    `says ${number}, which is not in the card ${fact.id}; correct the number or the card`,
  ]);
}

/** The words that point to an event may hold no number that the event does not. */
export function wrongEventRef({ attributes, text }: Tag, known: Known): Fault[] {
  const event = known.events.get(attributes['id'] ?? '');
  if (!event) return [];
  return foreignNumbers(text, numbersOfEvent(event, known.zones)).map((number) => [
    '<EventRef>',
    `says ${number}, which is not in the event ${event.id}; correct the number or the id`,
  ]);
}

/** A time may not be asked for more finely than it is known. */
export function wrongWhen({ attributes, text }: Tag, known: Known): Fault[] {
  const faults: Fault[] = [];
  const { part = 'start', form = 'full', zone } = attributes;
  if (!['start', 'end'].includes(part ?? '')) {
    faults.push(['<When part>', 'is neither start nor end; write one of them']);
  }
  if (!['full', 'time', 'day'].includes(form ?? '')) {
    faults.push(['<When form>', 'is not full, time or day; write one of them']);
  }
  if (zone && !known.zones.includes(zone)) {
    const zones = known.zones.join(', ');
    faults.push(['<When zone>', `is not one of the zones of site.yaml; use ${zones}`]);
  }
  if (text.trim()) faults.push(['<When>', 'holds words, which would not be shown; remove them']);
  const event = known.events.get(attributes['event'] ?? '');
  const moment = event && (part === 'end' ? endOf(event) : startOf(event));
  if (moment && (zone || form === 'time') && !converts(moment)) {
    const known = moment.precision ? `is known to the ${moment.precision}` : 'has no known end';
    faults.push([
      '<When>',
      `asks for a clock time or a zone, but ${event.id} ${known}; drop form and zone`,
    ]);
  }
  return faults;
}

/** A quote is copied to the letter. */
export function wrongSaid({ attributes, text }: Tag, known: Known): Fault[] {
  const event = known.events.get(attributes['event'] ?? '');
  if (!event || findQuote(event, text)) return [];
  const says = `quotes words that stand in no quote of ${event.id}; copy them to the letter or add the quote there`;
  return [['<Said>', says]];
}

/** The events that a figure is about must be drawn in it: in one of its lanes, at least in part in its period. */
export function undrawn({ name, attributes }: Tag, known: Known): Fault[] {
  const { from, to, lanes, highlight } = attributes;
  return idsIn(highlight).flatMap((id): Fault[] => {
    const event = known.events.get(id);
    if (!event || !from || !to) return [];
    const last = [event.start.latest, event.end?.latest ?? ''].some((instant) => instant > from);
    if (idsIn(lanes).includes(event.lane) && last && event.start.earliest < to) return [];
    return [
      [
        `<${name} highlight>`,
        `names ${id}, which is in none of its lanes or not in its period; correct them`,
      ],
    ];
  });
}

/** The period of a figure is two instants in order; the numbers of its title are those of its days and events. */
export function wrongPeriod(tag: Tag, known: Known): Fault[] {
  const { name, attributes } = tag;
  const [from, to, title] = ['from', 'to', 'title'].map((attribute) => attributes[attribute] ?? '');
  if (![from, to].every((time) => instantSchema.safeParse(time).success)) {
    return [[`<${name}>`, 'has a `from` or `to` that is no instant; write 2014-12-22T00:00:00Z']];
  }
  if (String(from) >= String(to))
    return [[`<${name}>`, 'has `from` not before `to`; correct one of them']];
  return foreignNumbers(title ?? '', numbersBehind([tag], known)).map((number) => [
    `<${name} title>`,
    `says ${number}, which is in neither its period nor its events; correct the title`,
  ]);
}

function foreignNumbers(text: string, numbers: ReadonlySet<string>): string[] {
  return numbersIn(text).filter((number) => !numbers.has(number));
}
