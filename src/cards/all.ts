import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir } from 'astro:config/server';
import satori from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import { getRecord } from '../content.ts';
import { cardsOf } from '../model/cards/cards.ts';
import { sheetOf } from '../model/cards/sheet.ts';
import { ahead } from './ahead.ts';
import { forgetOthers, keyOf, remember } from './cache.ts';
import { decisive, drawCard } from './draw.ts';
import { readFonts } from './fonts.ts';

/** A card that can be had as PNG. */
export interface DrawableCard {
  /** Its address under `/cards/`, without `.png`. */
  name: string;
  /** Its bytes, from the cache where nothing that goes into it has changed. */
  png: () => Promise<Buffer>;
}

/** Every card of the site. Forgets what the cache holds of earlier ones. */
export async function getDrawableCards(): Promise<DrawableCard[]> {
  const record = await getRecord();
  const fonts = readFonts();
  const folder = join(fileURLToPath(cacheDir), 'cards');
  const tools = JSON.stringify([satori.version, sharp.versions]);
  const same = keyOf(tools, ...fonts.map(({ data }) => data));
  const cards = cardsOf(record).map((card) => {
    const sheet = sheetOf(card, record);
    const key = keyOf(same, decisive(sheet));
    const png = () => remember(folder, key, () => drawCard(sheet, fonts));
    return { name: card.name, key, png };
  });
  forgetOthers(
    folder,
    cards.map(({ key }) => key),
  );
  const makers = ahead(cards.map(({ png }) => png));
  return cards.flatMap(({ name }, index) => {
    const png = makers[index];
    return png ? [{ name, png }] : [];
  });
}
