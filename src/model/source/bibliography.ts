import type { Source } from '../../schema/source.ts';
import { shortName } from './citation.ts';

/** The sources of one publisher. */
export interface Publisher {
  /** The name, as citations give it. */
  name: string;
  /** By date, undated ones last. */
  sources: Source[];
}

/** The publishers of one letter. */
export interface Letter {
  /** A capital, or # for everything that begins with none. */
  letter: string;
  /** By name. */
  publishers: Publisher[];
}

/** Groups sources by publisher and publishers by first letter; "The" and "A" do not count. */
export function byPublisher(sources: readonly Source[]): Letter[] {
  const publishers = [...Map.groupBy(sources, shortName)]
    .map(([name, those]) => ({ name, sources: [...those].sort(byDate) }))
    .sort((a, b) => compare(key(a.name), key(b.name)) || compare(a.name, b.name));
  return [...Map.groupBy(publishers, ({ name }) => letterOf(name))].map(([letter, those]) => ({
    letter,
    publishers: those,
  }));
}

function byDate(a: Source, b: Source): number {
  return compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id);
}

function letterOf(name: string): string {
  const first = key(name).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

function key(name: string): string {
  return name.toLowerCase().replace(/^(the|a) /, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
