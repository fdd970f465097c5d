import type { Rated } from '../record/hypotheses.ts';

/** Name of the choice in the address. */
const KEY = 'aside';
/** So many pieces are named in words; of more only the number is said. */
const NAMED = 3;

/**
 * The pieces of evidence that a query, with or without `?`, sets aside, in the order of the record. Ids that are not known are passed
 * over, and a choice that is said twice is taken as not said; never throws.
 */
export function readAside(search: string, ids: readonly string[]): string[] {
  const [said = '', again] = new URLSearchParams(search).getAll(KEY);
  const named = again === undefined ? said.split(',') : [];
  return ids.filter((id) => named.includes(id));
}

/** A query with its `?` that sets pieces aside and says everything else as it was said; empty where nothing is left to say. */
export function writeAside(search: string, aside: readonly string[]): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !new URLSearchParams(`&${pair}`).has(KEY));
  const own = aside.length > 0 ? [`${KEY}=${aside.map(encodeURIComponent).join(',')}`] : [];
  const query = [...others, ...own].join('&');
  return query && `?${query}`;
}

/** The record without what is set aside. */
export function withoutAside<R extends Rated>(record: R, aside: readonly string[]): R {
  return { ...record, evidence: record.evidence.filter(({ id }) => !aside.includes(id)) };
}

/** How many pieces are counted, and which are not, as a sentence. */
export function asideWords(all: number, aside: readonly string[]): string {
  if (aside.length === 0) return `All ${String(all)} pieces of evidence are counted.`;
  const left = all - aside.length;
  const counted = `${left === 0 ? 'None' : String(left)} of ${String(all)} pieces of evidence ${left <= 1 ? 'is' : 'are'} counted`;
  return `${counted}; ${aside.length > NAMED ? String(aside.length) : listOf(aside)} ${aside.length === 1 ? 'is' : 'are'} set aside.`;
}

function listOf(ids: readonly string[]): string {
  return [ids.slice(0, -1).join(', '), ids.at(-1)].filter(Boolean).join(' and ');
}
