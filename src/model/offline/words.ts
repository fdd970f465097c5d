import { sayDate } from '../time/time-words.ts';
import type { Amount, Plan, Progress } from './kept.ts';

/** Said above a page that comes from the store; the date is that of the answer's header, null where the host sent none. */
export function storedWords(date: string | null): string {
  const at = date === null ? NaN : Date.parse(date);
  const day = Number.isNaN(at) ? null : sayDate(new Date(at).toISOString().slice(0, 10));
  return `The network gave no answer. This is the copy that your browser kept${day === null ? '' : ` on ${day} (UTC)`}.`;
}

/** Said where a page is neither on the network nor in the store. */
export const MISSING =
  'The network gave no answer, and your browser keeps no copy of the page that you asked for. What it keeps is listed below.';

/** A size: "0.3 MB", "17.5 MB", one million bytes each. */
export function sizeWords(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** An amount: "1 file, 0.1 MB", "1,712 files, 17.5 MB". */
export function amountWords({ files, bytes }: Amount): string {
  return `${countWords(files)} ${files === 1 ? 'file' : 'files'}, ${sizeWords(bytes)}`;
}

/** How far keeping has come: "412 of 1,712 files, 4.2 of 17.5 MB". */
export function progressWords({ done, all }: Progress): string {
  const megabytes = (done.bytes / 1e6).toFixed(1);
  return `${countWords(done.files)} of ${countWords(all.files)} files, ${megabytes} of ${sizeWords(all.bytes)}`;
}

function countWords(count: number): string {
  return count.toLocaleString('en-US');
}

/** What is kept of the whole site, in a sentence, and what the button would do; null where there is nothing to do. */
export function stateWords(plan: Plan): { says: string; offers: string | null } {
  const { fetch, all, done, isOlder } = plan;
  if (fetch.length === 0 && !isOlder)
    return { says: `The whole site is kept: ${amountWords(all)}.`, offers: null };
  const left = amountWords({ files: fetch.length, bytes: all.bytes - done.bytes });
  if (isOlder)
    return {
      says: `The site has changed since you kept it. To fetch: ${left}; the rest is the same.`,
      offers: 'Renew',
    };
  if (done.files === 0)
    return { says: `Not kept. It takes ${left}.`, offers: 'Keep the whole site' };
  return { says: `Kept in part: ${progressWords(plan)}.`, offers: 'Go on' };
}

/** Why keeping came to an end, from the name of the error; what was kept until then stays. */
export function failedWords(name: string): string {
  if (name === 'AbortError') return 'Stopped.';
  if (name === 'QuotaExceededError')
    return 'Your browser gives this site no more room. Remove other things from the device, or take the archive below.';
  if (name === 'MismatchError')
    return 'A file is not the one that the list of files names. The site may be changing just now: reload this page and try again.';
  if (name === 'TypeError') return 'The network broke off. Try again.';
  return 'The storage of your browser failed. Reload this page and try again.';
}

/** Said where the worker, which gives back what is kept, is not there. */
export const NO_WORKER =
  'The part of this site that gives kept pages back could not be started. Reload this page, or take the archive below.';

/** Said while files are fetched. */
export const FETCHING = 'Fetching …';

/** What is said where the list of files cannot be had, which tells whether the site has changed. */
export function unknownWords(kept: Amount): string {
  const gap = 'the network gave no answer.';
  return kept.files === 0
    ? `Not kept. What it takes cannot be said: ${gap}`
    : `Kept: ${amountWords(kept)}. Whether the site has changed since cannot be said: ${gap}`;
}

/** How many pages that were read are kept. */
export function pagesWords(count: number): string {
  if (count === 0) return 'No page is kept yet. One is as soon as you read it.';
  return count === 1 ? 'This page is kept:' : `These ${countWords(count)} pages are kept:`;
}
