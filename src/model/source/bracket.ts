/** A piece of text, or the id of a source that stood in square brackets. */
export type Piece = { text: string } | { source: string };

const BRACKET = /\[([a-z0-9][a-z0-9-]*)\]/g;

/** Splits words at source ids in square brackets: "Not found [dyn-2014-12-22]." */
export function splitBrackets(words: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of words.matchAll(BRACKET)) {
    if (match.index > from) pieces.push({ text: words.slice(from, match.index) });
    pieces.push({ source: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < words.length) pieces.push({ text: words.slice(from) });
  return pieces;
}

/** The source ids in square brackets, in order. */
export function bracketSources(words: string): string[] {
  return splitBrackets(words).flatMap((piece) => ('source' in piece ? [piece.source] : []));
}
