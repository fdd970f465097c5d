import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { MONO, SERIF } from '../model/cards/tree.ts';

/** A font as satori takes it. */
export interface Face {
  name: string;
  weight: 400 | 600;
  style: 'normal';
  data: Buffer;
}

/** The fonts of cards: those of the site, in the format that satori reads. */
const FILES = [
  [SERIF, 400, '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff'],
  [SERIF, 600, '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'],
  [MONO, 400, '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff'],
] as const;

/** Reads the fonts. Throws where their packages are not installed. */
export function readFonts(): Face[] {
  const { resolve: find } = createRequire(resolve('package.json')); // this file may run from any folder of a build
  return FILES.map(([name, weight, file]) => {
    return { name, weight, style: 'normal', data: readFileSync(find(file)) };
  });
}
