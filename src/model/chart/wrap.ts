import { textWidth } from './text-width.ts';

/** Breaks monospaced words into lines no wider than a width; a word that is wider stands alone. */
export function wrap(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same, but a word that is wider than a line is broken where the line ends: an address stays within a picture. */
export function breakLines(text: string, fontSize: number, width: number): string[] {
  const most = Math.max(1, Math.floor(width / textWidth('0', fontSize)));
  const parts = (word: string) => {
    const letters = [...word];
    return Array.from({ length: Math.ceil(letters.length / most) }, (_, index) =>
      letters.slice(index * most, (index + 1) * most).join(''),
    );
  };
  return wrap(text.split(' ').flatMap(parts).join(' '), fontSize, width);
}
