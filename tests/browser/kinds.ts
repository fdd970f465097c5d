import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../process.ts';

/** Address of a built page, relative to the base of the site: `./`, `outages/`, `404.html`. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1') || './';

/** Whether a page only sends the reader on from an earlier address; there is nothing to see on it. */
const isMoved = (file: string): boolean =>
  /http-equiv="refresh"/i.test(readFileSync(join(dist, file), 'utf8'));

const sizes = new Map(
  globSync('**/*.html', { cwd: dist })
    .sort()
    .filter((file) => !isMoved(file))
    .map((file) => [file, statSync(join(dist, file)).size]),
);
const files = [...sizes.keys()].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));

/** Pages of the entries of a folder, without its own, the shortest first. */
const inFolder = (folder: string): string[] =>
  files.filter((file) => file.startsWith(`${folder}/`) && file !== `${folder}/index.html`);

const embeds = inFolder('embed/event');
const events = inFolder('events');
const sources = inFolder('sources');
const single = files
  .filter((file) => ![embeds, events, sources].some((folder) => folder.includes(file)))
  .sort();

/** Their addresses, each once. */
const once = (list: readonly (string | undefined)[]): string[] =>
  [...new Set(list)].flatMap((file) => (file === undefined ? [] : addressOf(file)));

/** The shortest, a middling and the longest. */
const extremes = (list: readonly string[]): (string | undefined)[] => [
  list[0],
  list[Math.floor(list.length / 2)],
  list.at(-1),
];

/** An even choice: every n-th of a list, so that each run and each machine picks the same. */
const spread = (list: readonly string[], count: number): (string | undefined)[] =>
  Array.from({ length: count }, (_, n) => list[Math.floor(((n + 0.5) * list.length) / count)]);

/** The articles: pages on which one reads on to another. */
export const articles = once(
  single.filter((file) => readFileSync(join(dist, file), 'utf8').includes('class="read-on"')),
);

/** The event with the longest page, which has every part that an event can have. */
export const longestEvent = addressOf(events.at(-1) ?? '');

/** One page of every kind; of events, sources and embeds of events the shortest, a middling and the longest. */
export const kinds = once([...single, ...[embeds, events, sources].flatMap(extremes)]);

/** Twenty more pages of events and sources, spread evenly from the shortest to the longest. */
export const sample = once([...spread(events, 10), ...spread(sources, 10)]);
