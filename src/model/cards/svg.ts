import { inksOf } from '../chart/scene-svg.ts';
import { lightColors } from '../figures/palettes.ts';
import { HEIGHT, WIDTH } from './card.ts';
import { fadingSvg } from './fades.ts';
import { MARGIN, type Sheet } from './sheet.ts';

/** Left ends of the four bars of the mark, the first two there and the others gone, as in Mark.astro. */
const BARS = [1, 8, 15, 22];
/** How much the mark is enlarged, and its top. */
const [MARK_SCALE, MARK_TOP] = [1.5, 40];

/** A card as one picture: its drawing, and over it its words as satori has outlined them. */
export function cardSvg({ box, scale, drawn }: Sheet, words: string): string {
  const [width, height] = [box.width / scale, box.height / scale].map(String);
  const size = `width="${String(WIDTH)}" height="${String(HEIGHT)}"`;
  const place = `x="${String(box.x)}" y="${String(box.y)}" width="${String(box.width)}" height="${String(box.height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}">`,
    '<style>.drawn rect,.drawn line{shape-rendering:crispEdges}</style>',
    inksOf(lightColors),
    `<rect width="100%" height="100%" fill="${lightColors.paper}"/>`,
    `<g transform="translate(${String(MARGIN)} ${String(MARK_TOP)}) scale(${String(MARK_SCALE)})" stroke-width="1.6">${BARS.map(barOf).join('')}</g>`,
    `<svg ${place} class="drawn" viewBox="0 0 ${String(width)} ${String(height)}">${fadingSvg(drawn)}</svg>`,
    words,
    '</svg>',
  ].join('\n');
}

function barOf(x: number, index: number): string {
  const { visible, gone } = lightColors;
  const paint =
    index < 2 ? `fill="${visible}" stroke="${visible}"` : `fill="none" stroke="${gone}"`;
  return `<rect x="${String(x)}" y="1" width="3" height="20" ${paint}/>`;
}
