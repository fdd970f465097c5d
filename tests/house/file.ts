import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process.ts';

/** A file of the project that people write. */
export interface File {
  /** Path from the project's folder. */
  path: string;
  /** Its text. */
  text: string;
}

const patterns = [
  '*',
  '.*',
  '.ci/*',
  '.github/**/*',
  ...['content', 'public', 'src', 'tests', 'bench'].map((at) => `${at}/**/*`),
];
/** Installed or written by `npm run bench`. */
const foreign = /^bench\/(node_modules\/|(results|article)\.json$)/;
const binary = /\.(png|jpe?g|webp|ico|woff2?|pdf|zip)$/;

let all: File[] | undefined;

/** Every text file of the project; what is installed or built is none of it. */
export const files = (): File[] => {
  all ??= globSync(patterns, { cwd: root })
    .filter((path) => !foreign.test(path) && !binary.test(path))
    .filter((path) => statSync(join(root, path)).isFile())
    .filter((path) => !/^(\.env|\.DS_Store|.*\.tsbuildinfo)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  return all;
};

/** Whether a file holds laws or what only they use. */
export const isTest = (path: string): boolean =>
  path.startsWith('tests/') || path.endsWith('.test.ts');

/** The code of a file: all of a `.ts` file; frontmatter and scripts of an `.astro` file; else none. */
export const codeOf = ({ path, text }: File): string => {
  if (/\.(ts|js|mjs)$/.test(path)) return text;
  if (!path.endsWith('.astro')) return '';
  const [, front = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  return [front, ...scripts].join('\n');
};
