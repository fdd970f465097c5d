import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isListed, MANIFEST, sumLines, type Manifest } from '../model/manifest.ts';
import { filesIn } from './files.ts';

const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

/** Lists what the build has written, with length and digest of each file. Must come after all that write files but the archive, which holds the list. */
export function manifest(): AstroIntegration {
  return {
    name: 'manifest',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const files: Manifest['files'] = {};
        for (const file of filesIn(out).filter(isListed)) {
          const content = readFileSync(join(out, file));
          files[file] = { bytes: content.length, sha256: sha256(content) };
        }
        const list: Manifest = { version: sha256(sumLines(files)), files };
        writeFileSync(join(out, MANIFEST), `${JSON.stringify(list, null, 1)}\n`);
        logger.info(`${String(Object.keys(files).length)} files listed in ${MANIFEST}`);
      },
    },
  };
}
