import { EDGE } from '../chart/axis.ts';
import { lightColors } from '../figures/palettes.ts';
import { planOf } from '../figures/all.ts';
import type { Drawing } from '../figures/plan.ts';
import type { Painted } from '../chart/paint.ts';
import type { Shelves } from '../record/record.ts';
import { HEIGHT, WIDTH, type Card, type Picture } from './card.ts';
import { splitWords, type Words } from './lettering.ts';
import { drawMoments } from './moments.ts';

/** A box of a card in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A card laid out: all that decides what it looks like. */
export interface Sheet {
  /** Name of the site, and the words at the other end of its line. */
  site: string;
  label: string;
  title: string;
  /** Sizes in which the title may be set, the largest that fits is taken. */
  sizes: readonly number[];
  says: string | null;
  times: readonly string[];
  /** Room for title, sentence and times. */
  block: Box;
  /** Room of the drawing, beyond which it is cut off, and how much it is enlarged. */
  box: Box;
  scale: number;
  /** The drawing without its words, in its own pixels. */
  drawn: readonly Painted[];
  /** Its words in pixels of the card. */
  words: readonly Words[];
}

/** Room around a card, and where what stands under the name of the site begins. */
export const [MARGIN, TOP] = [60, 104];
/** Under the picture, and between it and the words over it. */
const [FOOT, APART] = [36, 16];
/** How much the strip and the timeline are enlarged: under few words more, and those are few characters. */
const [SCALE, LARGE, FEW] = [1.75, 2.25, 100];
/** Width of a letter at most, as a part of the size of a title. */
const LETTER = 0.64;
/** Width of the words beside a figure, room between them, and the width for which a figure is drawn. */
const [BESIDE, GUTTER, FIGURE] = [400, 60, 370];

/** Sizes of a title over a picture, and beside one. */
const WIDE = [84, 76, 68, 60, 54, 48, 42, 36];
const NARROW = [60, 54, 48, 42, 36];

/** Lays out a card. */
export function sheetOf(card: Card, record: Shelves): Sheet {
  const { label, title, says, times, picture } = card;
  const placed = 'figure' in picture ? beside(picture, record) : below(card, picture, record);
  const { box, scale } = placed;
  const { drawn, words } = splitWords(placed.drawing.shapes);
  return {
    site: record.site.name,
    label,
    title,
    says,
    times,
    sizes: placed.sizes.filter((size) => longest(title) * LETTER * size <= placed.block.width),
    block: placed.block,
    box,
    scale,
    drawn,
    words: words
      .map((word) => ({
        ...word,
        x: box.x + word.x * scale,
        y: box.y + word.y * scale,
        size: word.size * scale,
      }))
      .filter(({ y }) => y < box.y + box.height),
  };
}

interface Placed {
  drawing: Drawing;
  box: Box;
  block: Box;
  scale: number;
  sizes: readonly number[];
}

function below(
  { says }: Card,
  { moments, on }: Extract<Picture, { moments: unknown }>,
  { site, network }: Shelves,
): Placed {
  const width = WIDTH - 2 * MARGIN;
  const isFew = moments.length === 0 && (says ?? '').length < FEW;
  const scale = isFew ? LARGE : SCALE;
  const drawn = width / scale + 2 * EDGE;
  const drawing = drawMoments({ site, network }, moments, on, drawn, lightColors);
  const height = drawing.height * scale;
  const x = MARGIN - EDGE * scale;
  const box = { x, y: HEIGHT - FOOT - height, width: WIDTH - 2 * x, height };
  const block = { x: MARGIN, y: TOP, width, height: box.y - APART - TOP };
  return { drawing, box, block, scale, sizes: WIDE };
}

/** A figure runs out of the card at its foot where it is higher than that. */
function beside({ figure }: Extract<Picture, { figure: unknown }>, record: Shelves): Placed {
  const drawing = planOf(record, figure).draw(FIGURE, lightColors);
  const x = MARGIN + BESIDE + GUTTER;
  const width = WIDTH - MARGIN - x;
  const scale = width / FIGURE;
  const height = drawing.height * scale;
  const y = Math.max(TOP, (HEIGHT + TOP - FOOT - height) / 2);
  const box = { x, y, width, height: HEIGHT - y };
  const block = { x: MARGIN, y: TOP, width: BESIDE, height: HEIGHT - FOOT - TOP };
  return { drawing, box, block, scale, sizes: NARROW };
}

/** Characters of the longest word: one is never cut. */
function longest(title: string): number {
  return Math.max(...title.split(/\s/).map((word) => word.length));
}
