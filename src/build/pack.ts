import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { isWorthPacking, PACKINGS } from '../model/hosting/packed.ts';
import { filesIn } from './files.ts';

/** As small as it gets: a file is packed once and sent many times. The head of a gzip file holds no time. */
const packers: Record<(typeof PACKINGS)[number], (content: Buffer) => Promise<Buffer>> = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Writes a copy packed with Brotli and one with gzip beside each file that gets smaller so, for hosts that send them as they lie. `COMPRESS=off`
 * leaves them out, for hosts that pack for themselves. Must come last. Throws where COMPRESS says anything else.
 */
export function pack(): AstroIntegration {
  const setting = process.env['COMPRESS'] ?? '';
  if (!['', 'off'].includes(setting))
    throw new Error(`COMPRESS is “${setting}”; write off, or leave it out`);
  return {
    name: 'pack',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (setting === 'off') return;
        const out = fileURLToPath(dir);
        const files = filesIn(out);
        const sums = { files: 0, plain: 0, br: 0, gz: 0 };
        const work = async (): Promise<void> => {
          for (let file = files.pop(); file !== undefined; file = files.pop()) {
            const content = await readFile(join(out, file));
            if (!isWorthPacking(file, content.length)) continue;
            sums.files += 1;
            sums.plain += content.length;
            for (const packing of PACKINGS) {
              const packed = await packers[packing](content);
              sums[packing] += Math.min(packed.length, content.length);
              if (packed.length < content.length)
                await writeFile(join(out, `${file}.${packing}`), packed);
            }
          }
        };
        await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
        const [plain, br, gz] = [sums.plain, sums.br, sums.gz].map((b) => (b / 1e6).toFixed(1));
        logger.info(
          `${String(sums.files)} files of ${plain ?? ''} MB packed: ${br ?? ''} MB in Brotli, ${gz ?? ''} MB in gzip`,
        );
      },
    },
  };
}
