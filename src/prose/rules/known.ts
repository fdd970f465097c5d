import { indexById, type Shelves } from '../../model/record/record.ts';
import { numbersOf, numbersOfEvent, numbersOfPeriod } from '../digits.ts';
import { idsIn } from '../notes.ts';
import type { Tag } from '../prose.ts';

/** The entries that prose can name, by id. */
export interface Known {
  events: ReadonlyMap<string, Shelves['events'][number]>;
  sources: ReadonlyMap<string, Shelves['sources'][number]>;
  facts: ReadonlyMap<string, Shelves['facts'][number]>;
  terms: ReadonlyMap<string, Shelves['glossary'][number]>;
  people: ReadonlyMap<string, Shelves['people'][number]>;
  /** Every instant that an event or an observer gives. */
  instants: ReadonlySet<string>;
  figures: ReadonlyMap<string, Shelves['figures'][number]>;
  lanes: ReadonlyMap<string, Shelves['lanes'][number]>;
  /** The zones that the site shows. */
  zones: readonly string[];
}

/** What is at fault, and what is wrong with it and what to write instead. */
export type Fault = [field: string, says: string];

/** The entries that prose can name, from the shelves. */
export function knownOf(shelves: Shelves): Known {
  return {
    events: indexById(shelves.events),
    sources: indexById(shelves.sources),
    facts: indexById(shelves.facts),
    terms: indexById(shelves.glossary),
    people: indexById(shelves.people),
    instants: new Set([...shelves.events, ...shelves.observers].flatMap(instantsIn)),
    figures: indexById(shelves.figures),
    lanes: indexById(shelves.lanes),
    zones: shelves.site.zones.map((shown) => shown.zone),
  };
}

function instantsIn(entry: Shelves['events'][number] | Shelves['observers'][number]): string[] {
  const bounds = 'start' in entry ? [entry.start, entry.end] : [entry.lost?.at, entry.back?.at];
  return bounds.flatMap((bound) => (bound ? [bound.earliest, bound.latest] : []));
}

/** Every number in the entries that these tags name. */
export function numbersBehind(tags: readonly Tag[], known: Known): Set<string> {
  return new Set(tags.flatMap((tag) => [...numbersBehindOne(tag, known)]));
}

function numbersBehindOne({ name, attributes }: Tag, known: Known): Set<string> {
  const all = (ids: string[], numbers: (id: string) => Set<string>) =>
    new Set(ids.flatMap((id) => [...numbers(id)]));
  const ofEvent = (id: string) => {
    const event = known.events.get(id);
    return event ? numbersOfEvent(event, known.zones) : new Set<string>();
  };
  const { id, event, s, from, to, highlight } = attributes;
  switch (name) {
    case 'Cite':
      return all(idsIn(s), (source) => numbersOf(known.sources.get(source) ?? ''));
    case 'Fact':
      return all(idsIn(id), (fact) => numbersOf(known.facts.get(fact) ?? ''));
    case 'Term':
      return all(idsIn(id), (term) => numbersOf(known.terms.get(term) ?? ''));
    case 'Person':
      return all(idsIn(id), (person) => numbersOf(known.people.get(person) ?? ''));
    case 'EventRef':
      return all(idsIn(id), ofEvent);
    case 'When':
    case 'Said':
      return all(idsIn(event), ofEvent);
    case 'TimelineFigure':
    case 'Strip':
      return new Set([...numbersOfPeriod(from ?? '', to ?? ''), ...all(idsIn(highlight), ofEvent)]);
    default:
      return new Set();
  }
}
