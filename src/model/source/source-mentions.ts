import type { Piece } from './bracket.ts';

const ID = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/** Splits words at the ids of sources that stand in them bare: "the earliest source, dyn-2014-12-22." */
export function splitSourceIds(words: string, isSource: (id: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: id, index } of words.matchAll(ID)) {
    if (!isSource(id)) continue;
    if (index > from) pieces.push({ text: words.slice(from, index) });
    pieces.push({ source: id });
    from = index + id.length;
  }
  if (from < words.length) pieces.push({ text: words.slice(from) });
  return pieces;
}
