import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { NOTICES, noticesText, type Notice } from '../model/notices.ts';
import { servedPackages } from './served-packages.ts';

/** Packages whose files reach readers in another way than through a script: fonts, the search, the land of the map. */
const FILES = [
  '@fontsource-variable/source-serif-4',
  '@fontsource/ibm-plex-mono',
  '@fontsource/source-serif-4',
  'pagefind',
  'world-atlas',
];

/** How files that hold the text of a license begin. */
const LICENSE_FILE = /^(licen[cs]e|copying|notice)/i;

/**
 * Writes what the licenses of others ask for: the notice of each package of which a part is served, by name and with its text. From which packages
 * scripts were made stands in the set that is given. Throws for one whose text cannot be found.
 */
export function notices(served: Set<string>): AstroIntegration {
  return {
    name: 'notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [servedPackages(served)] } });
      },
      'astro:build:done': ({ dir }) => {
        const files = FILES.map((name) => join('node_modules', name));
        const list = [...files, ...served].map((folder) => noticeOf(folder));
        writeFileSync(join(fileURLToPath(dir), NOTICES), noticesText(list));
      },
    },
  };
}

/** The notice of an installed package. Throws if it names no license or brings no text of it. */
function noticeOf(folder: string): Notice {
  const file = join(folder, 'package.json');
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Notice>;
  if (name === undefined || version === undefined || typeof license !== 'string')
    throw new Error(`${file} lacks name, version or license; see what its license asks for`);
  const texts = readdirSync(folder)
    .filter((entry) => LICENSE_FILE.test(entry))
    .sort()
    .map((entry) => (statSync(join(folder, entry)).isDirectory() ? join(entry, entry) : entry))
    .filter((entry) => existsSync(join(folder, entry)))
    .map((entry) => readFileSync(join(folder, entry), 'utf8'));
  if (texts.length === 0) throw new Error(`${folder} brings no text of its license`);
  return { name, version, license, text: texts.join('\n') };
}
