import type { Problem } from '../problem.ts';
import type { Shelves } from '../record/record.ts';
import { references } from '../record/references.ts';

const FILES = {
  sources: 'data/sources.yaml',
  events: 'events/',
  lanes: 'data/lanes.yaml',
  kinds: 'data/kinds.yaml',
  hypotheses: 'data/hypotheses.yaml',
};

/** Every id that one entry uses for another must exist. */
export function unknownIds(shelves: Shelves): Problem[] {
  const known = {
    sources: ids(shelves.sources),
    events: ids(shelves.events),
    lanes: ids(shelves.lanes),
    kinds: ids(shelves.kinds),
    hypotheses: ids(shelves.hypotheses.hypotheses),
  };
  return references(shelves)
    .filter(({ to, id }) => !known[to].has(id))
    .map(({ file, entry, field, to, id }) => ({
      file,
      entry,
      field,
      says: `names ${id}, which is not in ${FILES[to]}; correct the id or add the entry`,
    }));
}

/** An address belongs to one event: an alias may not be the id or alias of another. */
export function aliasClashes(shelves: Shelves): Problem[] {
  const taken = new Map(shelves.events.map((event) => [event.id, event.id]));
  const problems: Problem[] = [];
  for (const event of shelves.events) {
    for (const alias of event.aliases) {
      const owner = taken.get(alias);
      if (owner) {
        problems.push({
          file: `events/${event.id}.yaml`,
          entry: event.id,
          field: 'aliases',
          says: `holds ${alias}, the address of ${owner}; remove it from one of them`,
        });
      }
      taken.set(alias, event.id);
    }
  }
  return problems;
}

/** `related` is kept both ways, so that neither page forgets the other. */
export function oneWayRelations(shelves: Shelves): Problem[] {
  const related = new Map(shelves.events.map((event) => [event.id, new Set(event.related)]));
  return shelves.events.flatMap((event) =>
    event.related
      .filter((other) => related.has(other) && !related.get(other)?.has(event.id))
      .map((other) => ({
        file: `events/${event.id}.yaml`,
        entry: event.id,
        field: 'related',
        says: `names ${other}, which does not name it back; add ${event.id} to \`related\` there`,
      })),
  );
}

function ids(entries: readonly { id: string }[]): Set<string> {
  return new Set(entries.map((entry) => entry.id));
}
