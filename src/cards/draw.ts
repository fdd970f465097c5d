import satori from 'satori';
import sharp from 'sharp';
import { HEIGHT, WIDTH } from '../model/cards/card.ts';
import type { Sheet } from '../model/cards/sheet.ts';
import { cardSvg } from '../model/cards/svg.ts';
import { BLOCK, treeOf } from '../model/cards/tree.ts';
import type { Face } from './fonts.ts';

/** A palette takes half the bytes of full color and no more time; a card has few colors. */
const PNG = { palette: true, colours: 64, effort: 1, dither: 0 } as const;

/** A card as SVG, all its words as outlines. Throws for letters that no font has, and for words that have no room. */
export async function outlineCard(sheet: Sheet, fonts: readonly Face[]): Promise<string> {
  const { title, sizes, block } = sheet;
  const strange: string[] = [];
  for (const size of sizes) {
    let height = Infinity;
    const words = await satori(treeOf(sheet, size), {
      width: WIDTH,
      height: HEIGHT,
      fonts: [...fonts],
      onNodeDetected: (node) => {
        if (node.key === BLOCK) height = node.height;
      },
      loadAdditionalAsset: (_language, letters) => {
        strange.push(letters);
        return Promise.resolve([]);
      },
    });
    if (strange.length > 0)
      throw new Error(
        `the card of “${title}” has letters that its fonts lack: ${strange.join(' ')}; write them otherwise, or add a font in src/cards/fonts.ts`,
      );
    if (height <= block.height) return cardSvg(sheet, words);
  }
  throw new Error(`the card of “${title}” has no room for its words; shorten them`);
}

/** A card as PNG. Throws as `outlineCard` does. */
export async function drawCard(sheet: Sheet, fonts: readonly Face[]): Promise<Buffer> {
  return sharp(Buffer.from(await outlineCard(sheet, fonts)))
    .png(PNG)
    .toBuffer();
}

/** All that decides what a card looks like but its fonts and the tools: where this stays the same, so do its bytes. */
export function decisive(sheet: Sheet): string {
  const code = [PNG, String(outlineCard), String(drawCard)];
  return JSON.stringify([sheet, treeOf(sheet, 0), cardSvg(sheet, ''), code]);
}
