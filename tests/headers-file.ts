import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A rule of a file `_headers`. */
export interface Block {
  /** The path it is for; a star at its end stands for whatever follows. */
  path: string;
  headers: [name: string, value: string][];
}

/** Reads a file `_headers`. Throws where a line is neither a path nor a header. */
export const readHeaders = (text: string): Block[] =>
  text
    .split(/\n\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.trimEnd().split('\n');
      if (!/^\/[^*\s]*\*?$/.test(path)) throw new Error(`“${path}” is no path of _headers`);
      return {
        path,
        headers: lines.map((line) => {
          const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
          if (name === undefined || value === undefined) throw new Error(`“${line}” is no header`);
          return [name, value];
        }),
      };
    });

const fits = ({ path }: Block, asked: string): boolean =>
  path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path;

/** What a host sends with a path; `join` says what becomes of a value when another comes for the same name. */
export const sentWith = (
  blocks: readonly Block[],
  path: string,
  join: (first: string, next: string) => string = (_first, next) => next,
): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const [name, value] of blocks.filter((block) => fits(block, path)).flatMap((b) => b.headers))
    headers[name] = headers[name] === undefined ? value : join(headers[name], value);
  return headers;
};

/** The rules in the file `_headers` of a built site; none where it has no such file. */
export const builtHeaders = (folder: string): Block[] => {
  const file = join(folder, '_headers');
  return existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : [];
};
