/**
 * A place or a length as a part of the width, for an SVG without a view box: the figure grows with its
 * column while words, strokes and points keep their size, so that nothing that was apart can collide.
 */
export function percent(pixels: number, width: number): string {
  return `${String(Math.round((pixels / width) * 1e4) / 100)}%`;
}
