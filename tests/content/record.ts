import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { readShelves } from '../../src/loaders/all.ts';
import { lineOf } from '../../src/loaders/lines.ts';
import { parseEntry } from '../../src/loaders/yaml.ts';
import { indexById, sortShelves, type Shelves } from '../../src/model/record/record.ts';
import { readArticle, type Article } from '../../src/prose/article.ts';
import { FRONT, readFront, type Front } from '../../src/prose/front.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { frontSchema } from '../../src/schema/front.ts';
import { root } from '../process.ts';

/** The content that is committed, whatever `CONTENT_DIR` says. */
export const contentDir = join(root, 'content');

/** Its record, sorted. Throws a `ContentError` where a file does not fit. */
export const record: Shelves = sortShelves(readShelves(contentDir));

/** Its articles, in reading order. */
export const articles: Article[] = globSync('articles/*.mdx', { cwd: contentDir })
  .map((path) => {
    const text = readFileSync(join(contentDir, path), 'utf8');
    const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const id = basename(path, '.mdx');
    const head = parseEntry(path, id, parse(front), articleSchema);
    const line = lineOf(body.trim(), join(contentDir, path));
    return readArticle(id, head, body.trim(), indexById(record.events), line);
  })
  .sort((a, b) => a.head.order - b.head.order);

/** Its front page. */
export const front: Front = (() => {
  const text = readFileSync(join(contentDir, FRONT), 'utf8');
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return readFront(
    record.site.headline,
    parseEntry(FRONT, 'front matter', parse(head), frontSchema),
    body.trim(),
    indexById(record.events),
    lineOf(body.trim(), join(contentDir, FRONT)),
  );
})();

/** How often each answer comes, for counts in one line. */
export const tally = <T>(
  items: readonly T[],
  answer: (item: T) => string,
): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[answer(item)] = (counts[answer(item)] ?? 0) + 1;
  return counts;
};

/** Every text of the record and its place, such as `events.3.summary`. */
export const textsIn = (value: unknown, path = ''): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    textsIn(inner, path ? `${path}.${field}` : field),
  );
};
