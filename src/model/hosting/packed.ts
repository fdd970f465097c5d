import { isStored } from '../archive.ts';

/** Ways in which a copy of a file is packed for the wire, by the ending of the copy. */
export const PACKINGS = ['br', 'gz'] as const;

/** Bytes below which packing is not worth a second file: such an answer fits into one packet of the network as it is. */
export const LEAST = 500;

/** Whether copies of a file are worth having: it is long enough and not packed already. */
export function isWorthPacking(file: string, bytes: number): boolean {
  return bytes >= LEAST && !isStored(file) && !/\.(br|sha256)$/.test(file);
}
