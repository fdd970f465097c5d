import { existsSync } from 'node:fs';

/** The folder that holds the content: `CONTENT_DIR`, or `content` beside the package. */
export function contentDir(): string {
  const dir = process.env['CONTENT_DIR'] ?? 'content';
  if (!existsSync(dir)) {
    throw new Error(`CONTENT_DIR: there is no folder ${dir}; name a folder built like content/.`);
  }
  return dir;
}
