/** Width of a character of IBM Plex Mono, as a part of the font size. */
const ADVANCE = 0.6;

/** Width in pixels of a text set in the site's monospaced face. */
export function textWidth(text: string, fontSize: number): number {
  return [...text].length * ADVANCE * fontSize;
}
