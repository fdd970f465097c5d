import type { Event } from '../../schema/event.ts';
import type { Shelves } from './record.ts';
import { peopleIn } from './people.ts';
import { references } from './references.ts';

/** What names an entry: ids by the collection in which they stand, each once. */
export interface Uses {
  events: string[];
  facts: string[];
  people: string[];
  glossary: string[];
  errors: string[];
  gaps: string[];
  corrections: string[];
  /** Figures that show it, by their id. */
  figures: string[];
  /** Articles that cite it, by their id. */
  articles: string[];
  /** Whether the pages on the explanations, the law or the network use it. */
  hypotheses: boolean;
  law: boolean;
  network: boolean;
}

/** Figures of which a collection is the data alone. */
const FIGURE_OF: Readonly<Partial<Record<keyof Shelves, string>>> = {
  observers: 'night',
  map: 'map',
  routingStates: 'bgp-states',
};

/** Entries that articles name: for each article the ids of sources, events, facts and people. */
export type Named = ReadonlyMap<string, ReadonlySet<string>>;

/** Everything that uses each source; `cited` holds the sources that each article cites. */
export function usesOfSources(shelves: Shelves, cited: Named): Map<string, Uses> {
  return collect(shelves, 'sources', cited, shelves.sources);
}

/** Everything that names each event; `named` holds the events that each article names. */
export function usesOfEvents(shelves: Shelves, named: Named): Map<string, Uses> {
  return collect(shelves, 'events', named, shelves.events);
}

/** The events of each person, in the order of time, by the names that events list. */
export function eventsOfPeople(shelves: Shelves): Map<string, Event[]> {
  const found = new Map<string, Event[]>(shelves.people.map((person) => [person.id, []]));
  for (const event of shelves.events) {
    for (const person of peopleIn(event, shelves.people)) found.get(person.id)?.push(event);
  }
  return found;
}

function collect(
  shelves: Shelves,
  to: 'sources' | 'events',
  named: Named,
  entries: readonly { id: string }[],
): Map<string, Uses> {
  const uses = new Map(entries.map((entry) => [entry.id, noUses()]));
  for (const reference of references(shelves)) {
    const use = reference.to === to ? uses.get(reference.id) : undefined;
    if (!use) continue;
    const { from, entry } = reference;
    const figure = FIGURE_OF[from];
    if (from === 'hypotheses' || from === 'law' || from === 'network') use[from] = true;
    else if (figure) addOnce(use.figures, figure);
    else if (from in use) addOnce(use[from as 'events'], entry);
  }
  for (const [article, ids] of named)
    for (const id of ids) addOnce(uses.get(id)?.articles ?? [], article);
  return uses;
}

function noUses(): Uses {
  const lists = {
    events: [],
    facts: [],
    people: [],
    glossary: [],
    errors: [],
    gaps: [],
    corrections: [],
    figures: [],
    articles: [],
  };
  return { ...lists, hypotheses: false, law: false, network: false };
}

function addOnce(list: string[], id: string): void {
  if (!list.includes(id)) list.push(id);
}
