import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { shelves } from './collections.ts';

/** An article lies directly in its folder; its name is its address. */
const ARTICLE = /^articles\/[a-z0-9]+(-[a-z0-9]+)*\.mdx$/;

/** The front page is one file. */
const FRONT = 'front.mdx';

/** Files of a content folder that nothing reads; those of `events/` are judged as they are read. */
export function strayFiles(dir: string): Problem[] {
  const known: readonly string[] = [FRONT, ...Object.values(shelves).map(({ path }) => path)];
  return globSync('**/*', { cwd: join(dir), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir).length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !ARTICLE.test(path) && !path.startsWith('events/') && !known.includes(path))
    .sort()
    .map((file) => ({
      file,
      entry: 'the file',
      field: 'file name',
      says: 'is read by nothing; correct the name, move it or remove it',
    }));
}
