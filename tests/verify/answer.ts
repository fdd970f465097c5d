import { createHash } from 'node:crypto';
import { headersFor, type HeaderRule } from '../../src/model/hosting/headers.ts';
import { typeOf } from '../../src/model/hosting/types.ts';
import type { FileEntry } from '../../src/model/manifest.ts';
import type { Fault } from './fault.ts';

/** What a host answered to one request, unpacked. */
export interface Answer {
  status: number;
  headers: Headers;
  content: Buffer;
}

/** Types that hosts use for one another. */
const alike: readonly RegExp[] = [
  /^(text|application)\/(x-)?javascript$/,
  /^(application\/((rss|atom)\+)?xml|text\/xml)$/,
  /^image\/(x-icon|vnd\.microsoft\.icon)$/,
  // Reference programs take these by their names; to a browser they are downloads in any case.
  /^(text\/(x-)?bibtex|text\/plain|application\/(x-bibtex|x-research-info-systems|octet-stream))$/,
  /^(application\/(x-)?zip(-compressed)?|application\/octet-stream)$/,
];

const essence = (type: string | null): string => (type ?? '').split(';')[0]?.trim() ?? '';

/** Whether a host may send a file as this type; of files whose ending says nothing it may say anything. */
export const isType = (file: string, sent: string | null): boolean => {
  const [meant, came] = [essence(typeOf(file)), essence(sent)];
  const nothingKnown = meant === 'application/octet-stream';
  return nothingKnown || meant === came || alike.some((p) => p.test(meant) && p.test(came));
};

/** In what an answer differs from the file that was built: status, bytes and type. */
export const fileFaults = (file: string, path: string, meant: FileEntry, got: Answer): Fault[] => {
  if (got.status !== 200)
    return [{ about: 'status', path, says: `${String(got.status)}, not 200; deploy it anew` }];
  const faults: Fault[] = [];
  const sha256 = createHash('sha256').update(got.content).digest('hex');
  if (got.content.length !== meant.bytes || sha256 !== meant.sha256)
    faults.push({
      about: 'bytes',
      path,
      says: 'not those that were built; the host changes files, or holds another build',
    });
  const type = got.headers.get('content-type');
  if (!isType(file, type))
    faults.push({
      about: 'type',
      path,
      says: `${String(type)}, not ${typeOf(file)}; tell the host the type`,
    });
  return faults;
};

/** In which headers an answer differs from the list. */
export const headerFaults = (
  path: string,
  rules: readonly HeaderRule[],
  headers: Headers,
): Fault[] =>
  Object.entries(headersFor(path, rules)).flatMap(([name, meant]) => {
    const came = headers.get(name);
    if (came === meant) return [];
    const says = came === null ? 'not sent' : `“${came}”, not “${meant}”`;
    return [{ about: `header ${name}`, path, says }];
  });
