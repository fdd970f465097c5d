import type { Shelves } from '../model/record/record.ts';
import { readShelf, shelves } from './collections.ts';

/** Reads every collection of data from a content folder, without Astro. Throws a `ContentError`. */
export function readShelves(dir: string): Shelves {
  const one = <T>(entries: T[]): T => entries[0] as T; // a document always reads as one entry or throws
  return {
    events: readShelf(dir, shelves.events),
    sources: readShelf(dir, shelves.sources),
    facts: readShelf(dir, shelves.facts),
    people: readShelf(dir, shelves.people),
    glossary: readShelf(dir, shelves.glossary),
    figures: readShelf(dir, shelves.figures),
    observers: readShelf(dir, shelves.observers),
    lanes: readShelf(dir, shelves.lanes),
    kinds: readShelf(dir, shelves.kinds),
    errors: readShelf(dir, shelves.errors),
    gaps: readShelf(dir, shelves.gaps),
    corrections: readShelf(dir, shelves.corrections),
    hypotheses: one(readShelf(dir, shelves.hypotheses)),
    law: one(readShelf(dir, shelves.law)),
    network: one(readShelf(dir, shelves.network)),
    map: one(readShelf(dir, shelves.map)),
    routingStates: one(readShelf(dir, shelves.routingStates)),
    linkStatus: one(readShelf(dir, shelves.linkStatus)),
    site: one(readShelf(dir, shelves.site)),
  };
}
