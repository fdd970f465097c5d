import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { zipSync, type Zippable } from 'fflate';
import {
  ARCHIVE,
  ARCHIVE_SUM,
  archivePath,
  isArchived,
  isStored,
  MOST_FILES,
} from '../model/archive.ts';
import { filesIn } from './files.ts';

/**
 * The time that every file has in the archive, which knows no zone: noon of the first day that it can say, read from the clock of
 * the machine, so that the same bytes come out in any zone.
 */
const TIME = new Date(1980, 0, 1, 12);

/**
 * Packs the built site into one archive at its root, to keep or to host elsewhere, and its SHA-256 beside it. It holds every file but these
 * two and packed copies, in the order of their names. Must come after all that writes files.
 */
export function archive(): AstroIntegration {
  let base = '/';
  return {
    name: 'archive',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const files = filesIn(out).filter(isArchived);
        if (files.length > MOST_FILES)
          throw new Error(
            `${ARCHIVE} can hold ${String(MOST_FILES)} files and the site has ${String(files.length)}; take archive() out of astro.config.mjs and its link out of Hosting.astro`,
          );
        const entries: Zippable = {};
        for (const file of files) {
          const level = isStored(file) ? 0 : 9;
          entries[archivePath(file, base)] = [readFileSync(join(out, file)), { level }];
        }
        const zip = zipSync(entries, { mtime: TIME });
        const sum = createHash('sha256').update(zip).digest('hex');
        writeFileSync(join(out, ARCHIVE), zip);
        writeFileSync(join(out, ARCHIVE_SUM), `${sum}  ${ARCHIVE}\n`);
        logger.info(`${String(files.length)} files packed into ${ARCHIVE}`);
      },
    },
  };
}
