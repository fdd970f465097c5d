import type { z } from 'astro/zod';
import { correctionSchema } from '../schema/correction.ts';
import { eventSchema } from '../schema/event.ts';
import { factSchema } from '../schema/fact.ts';
import { figureSchema } from '../schema/figure.ts';
import { gapSchema } from '../schema/gap.ts';
import { hypothesesSchema } from '../schema/hypothesis.ts';
import { labelledSchema } from '../schema/lane.ts';
import { lawSchema } from '../schema/law.ts';
import { linkStatusSchema } from '../schema/link-status.ts';
import { mapSchema } from '../schema/map.ts';
import { networkSchema } from '../schema/network.ts';
import { observerSchema } from '../schema/observer.ts';
import { personSchema } from '../schema/person.ts';
import { readingErrorSchema } from '../schema/reading-error.ts';
import { routingStatesSchema } from '../schema/routing-state.ts';
import { siteSchema } from '../schema/site.ts';
import { sourceSchema } from '../schema/source.ts';
import { termSchema } from '../schema/term.ts';
import { readDocument, readFolder, readList } from './yaml.ts';

/** Where a collection lives in the content folder and how its files are laid out. */
export interface Shelf<T> {
  /** File or folder from the root of the content folder. */
  path: string;
  /** folder: a file for each entry; list: one file of entries; document: one file, one entry. */
  shape: 'folder' | 'list' | 'document';
  /** What each entry must be. */
  schema: z.ZodType<T>;
}

const folder = <T>(path: string, schema: z.ZodType<T>) =>
  ({ path, shape: 'folder', schema }) as const;
const list = <T>(path: string, schema: z.ZodType<T>) => ({ path, shape: 'list', schema }) as const;
const document = <T>(path: string, schema: z.ZodType<T>) =>
  ({ path, shape: 'document', schema }) as const;

/** Every collection of data; articles are MDX and have Astro's own loader. */
export const shelves = {
  events: folder('events', eventSchema),
  sources: list('data/sources.yaml', sourceSchema),
  facts: list('data/facts.yaml', factSchema),
  people: list('data/people.yaml', personSchema),
  glossary: list('data/glossary.yaml', termSchema),
  figures: list('data/figures.yaml', figureSchema),
  observers: list('data/observers.yaml', observerSchema),
  lanes: list('data/lanes.yaml', labelledSchema),
  kinds: list('data/kinds.yaml', labelledSchema),
  errors: list('data/errors.yaml', readingErrorSchema),
  gaps: list('data/not-found.yaml', gapSchema),
  corrections: list('data/corrections.yaml', correctionSchema),
  hypotheses: document('data/hypotheses.yaml', hypothesesSchema),
  law: document('data/law.yaml', lawSchema),
  network: document('data/network.yaml', networkSchema),
  map: document('data/map.yaml', mapSchema),
  routingStates: document('data/routing-states.yaml', routingStatesSchema),
  linkStatus: document('data/link-status.yaml', linkStatusSchema),
  site: document('data/site.yaml', siteSchema),
};

/** Reads one collection as a list; a document is a list of one. Throws a `ContentError`. */
export function readShelf<T>(dir: string, { path, shape, schema }: Shelf<T>): T[] {
  if (shape === 'folder') return readFolder(dir, path, schema);
  if (shape === 'list') return readList(dir, path, schema);
  return [readDocument(dir, path, schema)];
}
