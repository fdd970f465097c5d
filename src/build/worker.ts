import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { WORKER } from '../model/offline/worker-file.ts';
import { servedPackages } from './served-packages.ts';

/** What becomes of the worker: it keeps pages, or it ends the one of an earlier build. */
type Part = 'worker' | 'off';

/**
 * Writes the service worker to the root of the site, and tells the pages whether there is one to register: `OFFLINE=off` builds a site that keeps
 * nothing. The packages from which it was made go into the set. Throws where OFFLINE says anything else.
 */
export function worker(served: Set<string>): AstroIntegration {
  const setting = process.env['OFFLINE'] ?? '';
  if (!['', 'off'].includes(setting))
    throw new Error(`OFFLINE is “${setting}”; write off, or leave it out`);
  const isOn = setting === '';
  return {
    name: 'worker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.HAS_WORKER': String(isOn) } } });
      },
      'astro:build:done': async ({ dir }) => {
        writeFileSync(
          join(fileURLToPath(dir), WORKER),
          await bundle(isOn ? 'worker' : 'off', [servedPackages(served)]),
        );
      },
    },
  };
}

/** The worker as one script, all that it imports within. */
export async function bundle(part: Part, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: join(import.meta.dirname, `../worker/${part}.ts`),
        output: { format: 'iife' },
      },
    },
  });
  const [file] = 'output' in built ? built.output : [];
  if (!file) throw new Error('vite bundled no worker');
  return file.code;
}
