import { existsSync, readFileSync } from 'node:fs';

/** The line of a file at which a text that it holds begins, from 1; 1 where there is no such file. */
export function lineOf(text: string, path: string | undefined): number {
  const file = path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : '';
  return file.slice(0, Math.max(0, file.indexOf(text))).split('\n').length;
}
