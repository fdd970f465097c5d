import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import subsetFont from 'subset-font';

/** What stands on pages whatever the content holds: letters and signs of ASCII, and those of typography and of the timeline. */
const ALWAYS = `${ascii()}\u00a0°·×–—‘’“”…−`;

/** The weights that are set: text and headings. */
const WEIGHTS = { min: 400, max: 600, default: 400 } as const;

/** Kerning, ligatures, and the figures for which styles ask. Marks that move are not needed: letters with accents are letters of their own. */
const FEATURES = ['kern', 'liga', 'lnum', 'tnum'] as const;

/** A font of a package. */
interface Original {
  /** File of the package. */
  file: string;
  style: 'normal' | 'italic';
  /** Whether it holds all weights, or one. */
  isVariable: boolean;
}

const serif = (style: Original['style']): Original => ({
  file: `@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-${style}.woff2`,
  style,
  isVariable: true,
});

const mono: Original = {
  file: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
  style: 'normal',
  isVariable: false,
};

/** A cut font, as Astro’s provider of local fonts takes it. */
export interface Variant {
  /** Its file, from the folder of the project. */
  src: [string];
  weight: string;
  style: Original['style'];
}

/** The fonts of the site. */
export interface Fonts {
  serif: Variant[];
  mono: Variant[];
}

/**
 * Cuts the fonts of the packages to the weights and features that the site uses and to the letters that a folder of content holds, which leaves two
 * fifths of their bytes, and keeps them in another folder. A letter that a font of its package has not is shown in one of the system.
 * What is cut may not bear the reserved name of the original: the site calls it by names of its own.
 * Throws where a package is not installed.
 */
export async function cutFonts(content: string, folder: string): Promise<Fonts> {
  mkdirSync(folder, { recursive: true });
  const letters = lettersIn(content);
  const cutAll = (fonts: Original[]): Promise<Variant[]> =>
    Promise.all(fonts.map((font) => cut(font, letters, folder)));
  return {
    serif: await cutAll([serif('normal'), serif('italic')]),
    mono: await cutAll([mono]),
  };
}

/** Every letter that pages may hold, once, in the order of Unicode. */
export function lettersIn(content: string): string {
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  return [...new Set([ALWAYS, ...files].join(''))].sort().join('');
}

async function cut(font: Original, letters: string, folder: string): Promise<Variant> {
  const original = readFileSync(createRequire(resolve('package.json')).resolve(font.file));
  const options = {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true, // what a third of the upright mono would be; screens of today do without
    ...(font.isVariable ? { variationAxes: { wght: WEIGHTS } } : {}),
  } as const;
  const key = createHash('sha256')
    .update(original)
    .update(JSON.stringify([letters, options]));
  const path = join(folder, `${key.digest('hex').slice(0, 16)}.woff2`);
  if (!existsSync(path)) {
    const part = `${path}.${String(process.pid)}`; // several builds may run at once
    writeFileSync(part, await subsetFont(original, letters, options));
    renameSync(part, path);
  }
  return {
    src: [`./${relative('.', path)}`], // a folder of this machine would give the font another name on each
    weight: font.isVariable ? `${String(WEIGHTS.min)} ${String(WEIGHTS.max)}` : '400',
    style: font.style,
  };
}

/** What ASCII prints, and the blank. */
function ascii(): string {
  return String.fromCharCode(...Array.from({ length: 95 }, (_, n) => 32 + n));
}
