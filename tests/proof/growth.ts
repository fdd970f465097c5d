import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../process.ts';

/** Numbers of entries of a grown record; one that is smaller than the record is the record's own. */
export interface Size {
  events: number;
  articles: number;
}

const files = (content: string, pattern: string): string[] =>
  globSync(pattern, { cwd: content }).sort();

/** Copies files in turn, under new names, until there are enough. */
const grow = (
  content: string,
  pattern: string,
  count: number,
  copy: (text: string, n: number) => string,
): void => {
  const real = files(content, pattern);
  for (let n = 0; n < count - real.length; n += 1) {
    const name = real[n % real.length] ?? '';
    const [id = '', ending = ''] = name.split(/(?=\.\w+$)/);
    const text = readFileSync(join(content, name), 'utf8');
    writeFileSync(join(content, `${id}-copy-${String(n)}${ending}`), copy(text, n));
  }
};

/** A copy is related to nothing, as relations go both ways, and has no earlier name. */
const copyEvent = (text: string, n: number): string => {
  const event = parse(text) as Record<string, unknown>;
  delete event['related'];
  delete event['aliases'];
  return stringify({ ...event, title: `Copy ${String(n)} of an event` });
};

/** A number in letters: digits in a title would have to be in the record. */
const lettered = (n: number): string =>
  String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');

/** Its place in the reading order comes after all others. */
const copyArticle = (text: string, n: number): string =>
  text
    .replace(/^title: .*$/m, `title: Copy ${lettered(n)} of an article`)
    .replace(/^nav: .*$/m, `nav: Copy ${lettered(n)}`)
    .replace(/^order: .*$/m, `order: ${String(1000 + n)}`);

/** Writes the content of the site with more entries, copies of real ones in turn, to a folder; gives the numbers that came out. */
export const growContent = (folder: string, { events, articles }: Size): Size => {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'content'), folder, { recursive: true });
  grow(folder, 'events/*.yaml', events, copyEvent);
  grow(folder, 'articles/*.mdx', articles, copyArticle);
  return {
    events: files(folder, 'events/*.yaml').length,
    articles: files(folder, 'articles/*.mdx').length,
  };
};
