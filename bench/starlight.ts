import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { environment } from '../tests/process.ts';
import { bench } from './folders.ts';
import type { Plain } from './markdown.ts';
import { versionOf } from './peers.ts';

/** Where the site of the peer is made: beside its packages, as Astro finds them from there; Git leaves it out. */
const folder = join(bench, '.tmp/starlight');

const files = (name: string, { title, text }: Plain): Record<string, string> => ({
  'package.json': JSON.stringify({
    private: true,
    type: 'module',
    dependencies: {
      '@astrojs/starlight': versionOf('@astrojs/starlight'), // Astro knows its parts by what is named here
      astro: versionOf('astro'),
    },
  }),
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [starlight({ title: '9 h 31 min' })] });
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  [`src/content/docs/${name}.md`]: `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`,
});

/** Builds a site of one article in Starlight's default theme, and gives the folder of its pages. Throws where the build fails. */
export const buildStarlight = (name: string, article: Plain): string => {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files(name, article))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const astro = join(bench, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`The site in Starlight was not built:\n${(stdout + stderr).slice(-4000)}`);
  return join(folder, 'dist');
};
