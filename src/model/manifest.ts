import { isArchived } from './archive.ts';

/** Name of the file at the root of the site that lists every other one. */
export const MANIFEST = 'files.json';

/** What the manifest says of a file. */
export interface FileEntry {
  /** Its length. */
  bytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string;
}

/** What a build has written: who reads a site, keeps it or checks a host knows by it which bytes belong to one another. */
export interface Manifest {
  /** SHA-256 of the list of files, in hexadecimal: two builds share it if every file is the same. */
  version: string;
  /** Every file by its path from the root of the site, in the order of their names. */
  files: Record<string, FileEntry>;
}

/** Whether the manifest lists a file: not itself, not the archive that holds it with its checksum, and no packed copy of another. */
export function isListed(file: string): boolean {
  return file !== MANIFEST && isArchived(file);
}

/** The list of files as one text, which the version is the digest of: a line for each, as `sha256sum` writes and checks it. */
export function sumLines(files: Manifest['files']): string {
  return Object.entries(files)
    .map(([file, { sha256 }]) => `${sha256}  ${file}\n`)
    .join('');
}
