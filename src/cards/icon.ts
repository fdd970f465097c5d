import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';

/** Paper of the light theme, on which an icon stands where a device cuts it to a shape of its own. */
const PAPER = '#faf8f3';

/** Part of the width that a device leaves whole, whatever shape it cuts. */
const WHOLE = 0.8;

/** The icon of the site as PNG, from its favicon. One to be cut to a shape stands on paper, away from the edges. */
export async function drawIcon(size: number, isCut: boolean): Promise<Buffer> {
  const mark = Math.round(size * (isCut ? WHOLE : 1));
  const svg = readFileSync(resolve('public/favicon.svg'));
  const icon = sharp(svg, { density: (72 * mark) / 32 }).resize(mark, mark);
  const edge = (size - mark) / 2;
  const sides = {
    top: Math.ceil(edge),
    bottom: Math.floor(edge),
    left: Math.ceil(edge),
    right: Math.floor(edge),
  };
  return (
    isCut ? icon.extend({ ...sides, background: PAPER }).flatten({ background: PAPER }) : icon
  )
    .png({ palette: true, colours: 16, dither: 0 })
    .toBuffer();
}
