import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';

/** Paper of the light theme, on which an icon stands where a device cuts it to a shape of its own. */
const PAPER = '#faf8f3';

/** Part of the width that a device leaves whole, whatever shape it cuts. */
const WHOLE = 0.8;

/** The dark scheme’s colors in the drawing. */
const DARK = /@media \(prefers-color-scheme:dark\)\{(.*)\}(?=<\/style>)/;

/** How an icon is drawn: one to be cut to a shape stands on paper, away from the edges; one for the dark scheme has its colors. */
interface Manner {
  isCut?: boolean;
  isDark?: boolean;
}

/** The icon of the site as PNG, so many pixels wide, from its drawing. Throws where that has no colors for the dark scheme. */
export async function drawIcon(
  size: number,
  { isCut = false, isDark = false }: Manner = {},
): Promise<Buffer> {
  const mark = Math.round(size * (isCut ? WHOLE : 1));
  const drawing = readFileSync(resolve('src/cards/icon.svg'), 'utf8');
  if (!DARK.test(drawing)) throw new Error('src/cards/icon.svg has no colors for the dark scheme');
  const svg = isDark ? drawing.replace(DARK, '$1') : drawing;
  const icon = sharp(Buffer.from(svg), { density: (72 * mark) / 32 }).resize(mark, mark);
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
