/** A stretch of an excerpt. */
export interface Piece {
  text: string;
  /** Whether it is one of the words that were looked for. */
  isFound: boolean;
}

const MARK = /<mark>(.*?)<\/mark>/gs;

/**
 * An excerpt in pieces, so that a page can write each as text; an ellipsis stands where it leaves out what the whole text has. Pagefind
 * wraps what was found in `<mark>` and escapes angle brackets; anything else that looks like markup is text. The blanks that notes leave
 * before a stop are closed.
 */
export function piecesOf(excerpt: string, whole: string): Piece[] {
  const plain = unescape(excerpt.replace(MARK, '$1'));
  const closed = excerpt.replace(/ +(?=[,.;:!?](?:\s|<|$))/g, '');
  const pieces: Piece[] = [{ text: whole.startsWith(plain) ? '' : '… ', isFound: false }];
  let at = 0;
  for (const { 0: match, 1: words = '', index } of closed.matchAll(MARK)) {
    pieces.push({ text: unescape(closed.slice(at, index)), isFound: false });
    pieces.push({ text: unescape(words), isFound: true });
    at = index + match.length;
  }
  pieces.push({ text: unescape(closed.slice(at)), isFound: false });
  pieces.push({ text: whole.trimEnd().endsWith(plain) ? '' : ' …', isFound: false });
  return pieces.filter(({ text }) => text !== '');
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
