import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Bound, Precision } from '../src/schema/time.ts';

/** An event as its file has it: what is read here, and all else untouched. */
export interface RawEvent {
  [field: string]: unknown;
  title: string;
  label: string;
  lane: string;
  summary: string;
  placeZone: string;
  start: Bound;
  precision: Precision;
  end?: Bound;
  endPrecision?: Precision;
}

/** A stretch of the time axis, UTC. */
export interface Stretch {
  from: string;
  to: string;
}

/** What all pages show. */
export interface Record {
  /** By id, in the order of their ids. */
  events: Map<string, RawEvent>;
  /** In the order in which they are drawn. */
  lanes: { id: string; label: string }[];
  stretches: Stretch[];
}

const read = (...path: string[]): unknown => parse(readFileSync(join(...path), 'utf8'));

/** Reads a folder of content; the build of the site checks it. */
export const readRecord = (content: string): Record => ({
  events: new Map(
    globSync('events/*.yaml', { cwd: content })
      .sort()
      .map((file) => [basename(file, '.yaml'), read(content, file) as RawEvent]),
  ),
  lanes: read(content, 'data/lanes.yaml') as Record['lanes'],
  stretches: (read(content, 'data/site.yaml') as { stretches: Stretch[] }).stretches,
});
