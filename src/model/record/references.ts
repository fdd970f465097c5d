import type { Shelves } from './record.ts';
import { bracketSources } from '../source/bracket.ts';

/** One entry naming another: where the name stands and what it should be found in. */
export interface Reference {
  /** File in which the name stands. */
  file: string;
  /** Id of the entry in which it stands, for its page. */
  entry: string;
  /** Collection of that entry. */
  from: keyof Shelves;
  /** Field in which it stands. */
  field: string;
  /** Collection in which the name must be an id. */
  to: 'sources' | 'events' | 'lanes' | 'kinds' | 'hypotheses';
  /** The name. */
  id: string;
}

/** Every reference from one entry of the data to another, in the order of the collections. */
export function references(shelves: Shelves): Reference[] {
  const { events, facts, people, glossary, figures, observers, errors, gaps, corrections } =
    shelves;
  const all: Reference[] = [];
  const scan = (from: keyof Shelves, file: string, entry: string, value: unknown) => {
    walk(value, '', (field, to, id) => all.push({ file, entry, from, field, to, id }));
  };
  for (const event of events) scan('events', `events/${event.id}.yaml`, event.id, event);
  for (const fact of facts) scan('facts', 'data/facts.yaml', fact.id, fact);
  for (const person of people) scan('people', 'data/people.yaml', person.id, person);
  for (const term of glossary) scan('glossary', 'data/glossary.yaml', term.id, term);
  for (const figure of figures) scan('figures', 'data/figures.yaml', figure.id, figure);
  for (const observer of observers) scan('observers', 'data/observers.yaml', observer.id, observer);
  for (const error of errors) scan('errors', 'data/errors.yaml', error.id, error);
  for (const correction of corrections)
    scan('corrections', 'data/corrections.yaml', correction.id, correction);
  for (const gap of gaps) {
    const sources = gap.items.flatMap(bracketSources);
    scan('gaps', 'data/not-found.yaml', gap.id, { sources });
  }
  scan('hypotheses', 'data/hypotheses.yaml', 'the file', shelves.hypotheses);
  scan('law', 'data/law.yaml', 'the file', shelves.law);
  scan('network', 'data/network.yaml', 'the file', shelves.network);
  scan('map', 'data/map.yaml', 'the file', shelves.map);
  scan('routingStates', 'data/routing-states.yaml', 'the file', shelves.routingStates);
  for (const link of shelves.linkStatus.links)
    scan('linkStatus', 'data/link-status.yaml', link.source, link);
  return all;
}

/** Fields whose values are ids, and the collection that they name. */
const FIELDS: Readonly<Record<string, Reference['to']>> = {
  sources: 'sources',
  source: 'sources',
  where: 'sources',
  noteSources: 'sources',
  events: 'events',
  event: 'events',
  related: 'events',
  lane: 'lanes',
  kind: 'kinds',
  hypothesis: 'hypotheses',
};

function walk(
  value: unknown,
  path: string,
  found: (field: string, to: Reference['to'], id: string) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const field = path ? `${path}.${name}` : name;
    const to = FIELDS[name];
    const ids: unknown[] = Array.isArray(inner) ? inner : [inner];
    for (const id of ids) if (to && typeof id === 'string') found(field, to, id);
    walk(inner, field, found);
  }
}
