import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder that holds the content: `CONTENT_DIR`, or `content` beside the package. */
export function contentDir(): string {
  const dir = resolve(process.env['CONTENT_DIR'] ?? 'content');
  if (!existsSync(dir)) {
    throw new Error(`CONTENT_DIR: there is no folder ${dir}; name a folder built like content/.`);
  }
  return dir;
}
