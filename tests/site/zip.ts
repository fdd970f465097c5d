import { crc32, inflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface Packed {
  name: string;
  /** Whether it is stored as it is. */
  isStored: boolean;
  /** Date and time as the archive writes them, which know no zone. */
  stamp: number;
  content: Buffer;
}

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];

/**
 * The files of a zip archive, in its order, by its central directory. Reads what APPNOTE 6.3 says of plain archives, with nothing but
 * Node's own inflate and checksum, so that what wrote an archive is not what judges it. Throws where anything does not agree.
 */
export const unzip = (zip: Buffer): Packed[] => {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('the archive has no end record');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const files = Array.from({ length: count }, () => {
    const { file, next } = readEntry(zip, at);
    at = next;
    return file;
  });
  if (at !== end) throw new Error('something stands between the directory and the end record');
  return files;
};

const readEntry = (zip: Buffer, at: number): { file: Packed; next: number } => {
  if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`no entry at byte ${String(at)}`);
  const [method, sum] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 16)];
  const [packed, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
  const [named, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
  const name = zip.toString('utf8', at + 46, at + 46 + (named ?? 0));
  const local = zip.readUInt32LE(at + 42);
  if (zip.readUInt32LE(local) !== LOCAL) throw new Error(`${name} has no header of its own`);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const raw = zip.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw new Error(`${name} is packed in an unknown way`);
  const content = method === 0 ? raw : inflateRawSync(raw);
  if (content.length !== size || crc32(content) !== sum) throw new Error(`${name} is damaged`);
  const file = { name, isStored: method === 0, stamp: zip.readUInt32LE(at + 12), content };
  return { file, next: at + 46 + (named ?? 0) + (extra ?? 0) + (comment ?? 0) };
};
