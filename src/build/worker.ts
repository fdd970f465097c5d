import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { WORKER } from '../model/offline/worker-file.ts';

/** Whether the site keeps pages for readers without a network. `OFFLINE=off` builds one that does not, and that ends the worker of an earlier build. */
const isOn = process.env['OFFLINE'] !== 'off';

/**
 * Bundles the service worker into one file at the root of the site, and tells the pages whether there is one to register. Throws where
 * OFFLINE says anything but `off`.
 */
export function worker(): AstroIntegration {
  if (isOn && process.env['OFFLINE'])
    throw new Error(`OFFLINE is “${process.env['OFFLINE']}”; write off, or leave it out`);
  return {
    name: 'worker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': String(isOn) } } });
      },
      'astro:build:done': async ({ dir }) => {
        await build({
          configFile: false,
          envDir: false,
          publicDir: false,
          logLevel: 'warn',
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            rolldownOptions: {
              input: join(import.meta.dirname, '../worker', isOn ? 'worker.ts' : 'off.ts'),
              output: { format: 'iife', entryFileNames: WORKER },
            },
          },
        });
      },
    },
  };
}
