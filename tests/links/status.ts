import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { shelves } from '../../src/loaders/collections.ts';
import { byId } from '../../src/model/time/order.ts';
import { stateOf } from '../../src/model/source/link-state.ts';
import type { CheckedLink, LinkStatus } from '../../src/schema/link-status.ts';
import type { Source } from '../../src/schema/source.ts';
import type { Statuses } from './outside.ts';

/** A source that is linked, and its address. */
export interface Linked {
  source: string;
  url: string;
}

/** The sources whose address may be asked: those that the site links. */
export const linkedSources = (sources: readonly Source[]): Linked[] =>
  sources.flatMap(({ id, url, link }) => (link === 'ok' && url ? [{ source: id, url }] : []));

/**
 * The status after a check. An address that gave no answer is silent only if the network was still there at the end (`sure`); else
 * its earlier answer is kept, with its day. Sources that are no longer linked, or by another address, leave the file.
 */
export const mergeStatus = (
  before: LinkStatus,
  linked: readonly Linked[],
  statuses: Statuses,
  day: string,
  sure: boolean,
): LinkStatus => {
  const earlier = new Map(before.links.map((link) => [link.source, link]));
  const links = linked.flatMap(({ source, url }): CheckedLink[] => {
    const status = statuses.get(url) ?? null;
    if (status !== null || sure)
      return [{ source, url, state: stateOf(status), status, checked: null }];
    const kept = earlier.get(source);
    if (kept?.url !== url) return [];
    const asked = kept.checked ?? before.checked;
    return [{ ...kept, checked: asked === day ? null : asked }];
  });
  return {
    checked: day,
    links: links.sort((a, b) => byId({ id: a.source }, { id: b.source })),
  };
};

const sayState = ({ state, status }: CheckedLink): string =>
  status === null ? state : `${state} (${String(status)})`;

/** What a check changed, a line each, so that nothing is lost unseen: other states, new sources, sources that left the file. */
export const changesOf = (before: LinkStatus, after: LinkStatus): string[] => {
  const was = new Map(before.links.map((link) => [link.source, link]));
  const is = new Map(after.links.map((link) => [link.source, link]));
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((source) => {
    const [old, now] = [was.get(source), is.get(source)];
    if (!now) return `${source}: ${old ? sayState(old) : ''} → left the file`;
    if (now.state === (old?.state ?? 'answers')) return []; // what answers from the first is no news
    return `${source}: ${old ? `${sayState(old)} → ` : ''}${sayState(now)}, ${now.url}`;
  });
};

const HEAD =
  '# What the addresses of the linked sources answered. Written by `npm run links`; src/schema/link-status.ts explains it.\n';

/** Writes the status into a content folder, as Prettier would; a day stands only where it is not that of the file. */
export const writeStatus = (content: string, { checked, links }: LinkStatus): void => {
  const entries = links.map(({ checked: day, ...link }) =>
    day === null ? link : { ...link, checked: day },
  );
  const text = stringify({ checked, links: entries }, { singleQuote: true });
  writeFileSync(join(content, shelves.linkStatus.path), HEAD + text);
};
