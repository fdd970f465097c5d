/**
 * A place or a length as a part of the width, for an SVG without a view box: the figure grows with its
 * column while words, strokes and points keep their size, so that nothing that was apart can collide.
 */
export function percent(pixels: number, width: number): string {
  return `${String(Math.round((pixels / width) * 1e4) / 100)}%`;
}

/** Pixels to a tenth; undefined for none, so that the attribute is left out. */
export function tenth(pixels: number): number | undefined {
  return Math.round(pixels * 10) / 10 || undefined;
}
