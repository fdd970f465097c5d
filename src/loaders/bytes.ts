import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { unseen } from '../schema/text.ts';

const lineAt = (before: string): string => `line ${String(before.split('\n').length)}`;

/** What is wrong with the bytes of one file. */
function judge(file: string, bytes: Buffer): Problem[] {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, ''); // a mark of the encoding is allowed
  const at = text.search(unseen);
  if (at < 0) return [];
  const entry = lineAt(text.slice(0, at));
  if (!Buffer.from(bytes.toString('utf8')).equals(bytes))
    return [{ file, entry, field: 'bytes', says: 'are not UTF-8; save the file in that encoding' }];
  const code = `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [{ file, entry, field: code, says: 'is a character that cannot be seen; remove it' }];
}

/** Files of a content folder that are not text in UTF-8, or hold characters that nobody sees and that turn or break the words around them. */
export function unreadableFiles(dir: string): Problem[] {
  return globSync('**/*.{yaml,mdx}', { cwd: dir })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .flatMap((file) => judge(file, readFileSync(join(dir, file))));
}
