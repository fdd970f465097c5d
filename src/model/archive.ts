/** Name of the archive that holds the whole site, at its root. */
export const ARCHIVE = 'nine-hours.zip';

/** Name of the file beside it that holds its SHA-256, as `sha256sum -c` reads it. */
export const ARCHIVE_SUM = `${ARCHIVE}.sha256`;

/** The folder in the archive from which a server serves it. */
export const ARCHIVE_ROOT = ARCHIVE.replace(/\.zip$/, '');

/** Kinds of files that are compressed already: squeezing them again costs time and saves nothing. */
const COMPRESSED = /\.(gif|gz|ico|jpe?g|pagefind|pf_\w+|png|webp|woff2?|zip)$/;

/**
 * Where a file of the site lies in the archive. A site that lives in a folder of its host lies in that folder there too, so that
 * serving the root of the archive gives each page the address that its links expect.
 */
export function archivePath(file: string, base: string): string {
  return [ARCHIVE_ROOT, ...base.split('/'), ...file.split('/')].filter(Boolean).join('/');
}

/** Whether a file is stored in the archive as it is. */
export function isStored(file: string): boolean {
  return COMPRESSED.test(file);
}

/** The most files that an archive of this kind can name: their number has two bytes. */
export const MOST_FILES = 0xffff - 1;

/** Whether a file goes into the archive: not itself, not its checksum, and no copy of another that is packed for the wire. */
export function isArchived(file: string): boolean {
  return file !== ARCHIVE && file !== ARCHIVE_SUM && !/\.(br|gz)$/.test(file);
}
