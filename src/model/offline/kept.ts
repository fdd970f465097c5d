import type { Manifest } from '../manifest.ts';

type Files = Manifest['files'];

/** Files that pages need or offer as the record; not what is made for others: cards, frames, feeds, files to cite an entry, the archive. */
const KEPT = [
  /^(?!embed\/|404\.html$).*\.html$/,
  /^(_astro|data|figures|icons|pagefind|print|timeline)\//,
  /^[^/]+\.(ico|png|svg|webmanifest)$/,
];

/** How much something is. */
export interface Amount {
  files: number;
  bytes: number;
}

/** How far keeping the whole site has come. */
export interface Progress {
  /** What is kept once it is done. */
  all: Amount;
  /** What of it is kept already. */
  done: Amount;
}

/** What has to be done so that the whole site is kept as it is now. */
export interface Plan extends Progress {
  /** Files to fetch, what pages need to be drawn first. */
  fetch: string[];
  /** Files kept that the site no longer has. */
  drop: string[];
  /** Whether what is kept comes from another version of the site. */
  isOlder: boolean;
}

/** Whether a file, by its path from the root of the site, is kept with the whole site. */
export function isKept(file: string): boolean {
  return KEPT.some((pattern) => pattern.test(file));
}

/** The path of a file in an address: a folder answers with its index. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Compares the site as it is now with what is kept of it. */
export function planOf(files: Files, kept: Files): Plan {
  const wanted = Object.entries(files).filter(([file]) => isKept(file));
  const isDone = ([file, { sha256 }]: (typeof wanted)[number]): boolean =>
    kept[file]?.sha256 === sha256;
  const missing = wanted.filter((entry) => !isDone(entry)).map(([file]) => file);
  const isAsset = (file: string): boolean => file.startsWith('_astro/');
  const names = new Set(wanted.map(([file]) => file));
  const drop = Object.keys(kept).filter((file) => !names.has(file));
  return {
    fetch: [...missing.filter(isAsset), ...missing.filter((file) => !isAsset(file))],
    drop,
    isOlder: drop.length > 0 || missing.some((file) => file in kept),
    all: amountOf(wanted),
    done: amountOf(wanted.filter(isDone)),
  };
}

/** How much some files are together. */
export function amountOf(entries: readonly [string, { bytes: number }][]): Amount {
  return { files: entries.length, bytes: entries.reduce((sum, [, { bytes }]) => sum + bytes, 0) };
}
