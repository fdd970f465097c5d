/**
 * The items of the CBOR array that begins at `at`, as they are written, and where it ends. Reads no more than where items end, which is all
 * that sorting them takes. Throws where no array begins there.
 */
export function itemsOf(bytes: Uint8Array, at = 0): { items: Uint8Array[]; end: number } {
  const { type, size, next } = headOf(bytes, at);
  if (type !== 4) throw new Error(`no array of CBOR begins at byte ${String(at)}`);
  const items: Uint8Array[] = [];
  let end = next;
  while (items.length < size && bytes[end] !== BREAK) {
    const start = end;
    end = endOf(bytes, start);
    items.push(bytes.subarray(start, end));
  }
  return { items, end: size === Infinity ? end + 1 : end };
}

/** An array of CBOR that holds these items. */
export function arrayOf(items: readonly Uint8Array[]): Uint8Array {
  const { length } = items;
  const head = length < 24 ? [0x80 + length] : [0x99, length >> 8, length & 0xff];
  return Buffer.concat([Uint8Array.from(head), ...items]);
}

/** Ends an array whose length is not told ahead. */
const BREAK = 0xff;

/** The sort of an item, its value or number of parts, and where its content begins. */
function headOf(bytes: Uint8Array, at: number): { type: number; size: number; next: number } {
  const first = bytes[at] ?? BREAK;
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, size: short, next: at + 1 };
  if (short === 31) return { type, size: Infinity, next: at + 1 };
  const width = 2 ** (short - 24);
  const size = bytes.subarray(at + 1, at + 1 + width).reduce((sum, byte) => sum * 256 + byte, 0);
  return { type, size, next: at + 1 + width };
}

function endOf(bytes: Uint8Array, at: number): number {
  const { type, size, next } = headOf(bytes, at);
  if (type === 0 || type === 1 || type === 7) return next; // numbers and such: the head says all
  if (type === 4) return itemsOf(bytes, at).end;
  if ((type === 2 || type === 3) && size !== Infinity) return next + size; // bytes and text
  throw new Error(`CBOR at byte ${String(at)} is of a sort that is not expected in an index`);
}
