import { rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders, passthroughImageService } from 'astro/config';
import { archive } from './src/build/archive.ts';
import { cutFonts } from './src/build/fonts.ts';
import { hosting } from './src/build/hosting.ts';
import { manifest } from './src/build/manifest.ts';
import { notices } from './src/build/notices.ts';
import { pack } from './src/build/pack.ts';
import { searchIndex } from './src/build/search.ts';
import { BROWSERS } from './src/build/used-styles.ts';
import { worker } from './src/build/worker.ts';
import { baseLinks } from './src/markdown/base-links.ts';
import { cellAlign } from './src/markdown/cell-align.ts';
import { lastWords } from './src/markdown/last-words.ts';
import { noBreak } from './src/markdown/no-break.ts';
import { policy } from './src/model/hosting/policy.ts';
import { headingPlaces } from './src/prose/heading-places.ts';
import { tagPlaces } from './src/prose/places.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';
const root = base.replace(/\/+$/, '');
if (!base.startsWith('/')) throw new Error('BASE_PATH does not begin with a slash; write /folder');
if (new URL(site).pathname !== '/')
  throw new Error('SITE_URL ends in a folder, which links would lose; move it to BASE_PATH');
const content = resolve(process.env.CONTENT_DIR ?? 'content');
const cache = resolve(dirname(content), '.astro', `cache-${basename(content)}`);

/** The fonts, cut to what the site uses of them. */
const { serif, mono } = await cutFonts(content, '.astro/fonts');

/** Starts without remembered entries: Astro would keep those that an older schema has read. */
const forgetEntries = {
  name: 'forget-entries',
  hooks: {
    'astro:config:setup': ({ config, command }) => {
      const store = new URL(
        'data-store.json',
        command === 'dev' ? new URL('.astro/', config.root) : config.cacheDir,
      );
      rmSync(store, { force: true });
    },
  },
};

/** Folders of the packages of which a part is served. */
const served = new Set();

/**
 * Loads a later script by a plain `import()`: what Vite puts around one fetches its style sheets too, and no script here has any. Each
 * script has its own, or they would share a file of one line that every page had to ask for.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id.includes('vite/preload-helper')
      ? `${id}?for=${encodeURIComponent(basename(importer))}`
      : null,
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: cache,
  trailingSlash: 'always',
  build: { concurrency: 8 }, // most of the time goes into waiting for files to be written
  compressHTML: 'jsx', // line ends are no blanks, as in Prettier's plugin: write {' '} for a blank at the end of a line
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  integrations: [
    forgetEntries,
    mdx(),
    sitemap({ filter: (page) => !new URL(page).pathname.startsWith(`${root}/embed/`) }),
    searchIndex(),
    worker(served),
    notices(served),
    hosting(), // tells hosts what the pages need
    manifest(), // lists what those above wrote
    archive(), // holds what all others wrote
    pack(), // last: packs it all for the wire
  ],
  markdown: {
    syntaxHighlight: false, // its style attributes would break the content security policy
    processor: satteri({
      mdastPlugins: [tagPlaces, headingPlaces, noBreak, lastWords],
      hastPlugins: [baseLinks(base), cellAlign],
      features: {
        smartPunctuation: { quotes: true, dashes: true, ellipses: true },
        gfm: { footnotes: { label: 'Notes', backLabel: 'Back to reference {reference}' } },
      },
    }),
  },
  security: {
    csp: {
      directives: [...policy],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Nine Serif',
      cssVariable: '--font-source-serif',
      display: 'optional', // a font that comes late waits for the next page: nothing moves under a reader
      fallbacks: ['Georgia', 'serif'],
      options: { variants: serif },
    },
    {
      provider: fontProviders.local(),
      name: 'Nine Mono',
      cssVariable: '--font-plex-mono',
      display: 'optional',
      fallbacks: ['ui-monospace', 'monospace'],
      options: { variants: mono },
    },
  ],
  vite: {
    plugins: [plainImports, tailwindcss()],
    build: {
      cssTarget: BROWSERS, // else styles are shortened in ways that Safari does not read
      // What is the same on many pages is a file, asked for once, and not a part of each page.
      assetsInlineLimit: (file) => (/CopyButton|Background|Notes/.test(file) ? false : undefined),
      rolldownOptions: {
        onwarn(warning, next) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') next(warning); // "use astro:head-inject", once per MDX entry
        },
      },
    },
  },
});
