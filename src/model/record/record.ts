import type { Correction } from '../../schema/correction.ts';
import type { Event } from '../../schema/event.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Gap } from '../../schema/gap.ts';
import type { Hypotheses } from '../../schema/hypothesis.ts';
import type { Kind, Lane } from '../../schema/lane.ts';
import type { Law } from '../../schema/law.ts';
import type { LinkStatus } from '../../schema/link-status.ts';
import type { NetworkMap } from '../../schema/map.ts';
import type { Network } from '../../schema/network.ts';
import type { Observer } from '../../schema/observer.ts';
import type { Person } from '../../schema/person.ts';
import type { ReadingError } from '../../schema/reading-error.ts';
import type { RoutingStates } from '../../schema/routing-state.ts';
import type { Site } from '../../schema/site.ts';
import type { Source } from '../../schema/source.ts';
import type { Term } from '../../schema/term.ts';
import { byId, byTime } from '../time/order.ts';

/** Every collection of data as it was read, each entry fitting its schema. */
export interface Shelves {
  events: Event[];
  sources: Source[];
  facts: Fact[];
  people: Person[];
  glossary: Term[];
  /** The words of the figures, in the order of their page. */
  figures: Figure[];
  /** Who saw the main outage, in the order of drawing. */
  observers: Observer[];
  /** In the order of their file, which is the order of drawing. */
  lanes: Lane[];
  kinds: Kind[];
  errors: ReadingError[];
  gaps: Gap[];
  corrections: Correction[];
  hypotheses: Hypotheses;
  law: Law;
  network: Network;
  /** What the map shows. */
  map: NetworkMap;
  /** The states of a network, in the order in which they are shown. */
  routingStates: RoutingStates;
  /** What the addresses of the sources answered. */
  linkStatus: LinkStatus;
  site: Site;
}

/** Sorts the collections: events by time, sources and people by id, terms by their word. */
export function sortShelves(shelves: Shelves): Shelves {
  return {
    ...shelves,
    events: [...shelves.events].sort(byTime),
    sources: [...shelves.sources].sort(byId),
    people: [...shelves.people].sort(byId),
    glossary: [...shelves.glossary].sort(
      (a, b) => byId({ id: key(a.term) }, { id: key(b.term) }) || byId(a, b),
    ),
    corrections: [...shelves.corrections].sort(
      (a, b) => byId({ id: b.date }, { id: a.date }) || byId(a, b),
    ),
  };
}

/** An index of entries by id. */
export function indexById<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function key(term: string): string {
  return term.toLowerCase().replace(/[^a-z0-9]/g, '');
}
