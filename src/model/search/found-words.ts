import { searchKinds } from './kinds.ts';
import type { Query } from './query.ts';

/** How many things were found for a query: of each sort, and of the sort that is shown. */
export interface Counts {
  /** How many are shown, a part at a time. */
  shown: number;
  /** How many there are in all sorts. */
  all: number;
}

/** Says how much was found, in a sentence to be shown and spoken. */
export function foundWords({ words, among }: Query, { shown, all }: Counts): string {
  const kind = searchKinds.find(({ id }) => id === among)?.many.toLowerCase();
  const where = kind ? ` among ${kind}` : '';
  if (shown > 0)
    return `${String(shown)} ${shown === 1 ? 'result' : 'results'} for “${words}”${where}.`;
  const elsewhere =
    all > 0
      ? `There ${all === 1 ? 'is 1' : `are ${String(all)}`} in all.`
      : 'Try fewer or other words.';
  return `Nothing found for “${words}”${where}. ${elsewhere}`;
}

/** What is said while the index is fetched for the first time. */
export const LOADING = 'Fetching the index …';

/** What is said where it cannot be had. */
export const FAILED =
  'The search could not be loaded. Reload the page to try again, or look through the lists below, which are complete.';
