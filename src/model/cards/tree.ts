import { lightColors } from '../figures/palettes.ts';
import { textWidth } from '../chart/text-width.ts';
import { holdTogether } from '../no-break.ts';
import { HEIGHT, WIDTH } from './card.ts';
import type { Words } from './lettering.ts';
import { MARGIN, type Sheet } from './sheet.ts';

/** A node as satori reads it. */
export interface Node {
  type: 'div';
  key: string | null;
  props: { style: Style; children?: readonly Node[] | string };
}

type Style = Readonly<Record<string, string | number>>;

/** Names of the faces, as they are loaded. */
export const [SERIF, MONO] = ['Source Serif 4', 'IBM Plex Mono'];
/** Key of the node that holds title, sentence and times. */
export const BLOCK = 'block';

const { ink, soft } = lightColors;
/** Where the words of the head stand, their sizes, and those of the sentence over a wide picture and beside one. */
const [HEAD, NAME, LABEL, SAYS, SMALL] = [36, 34, 22, 32, 26];
/** Words wider than this stand over their picture. */
const ROOMY = 600;
/** Room for the mark of the site. */
const MARK = 52;
/** From the top of a line to where its words stand, as a part of their size. */
const BASE = 0.875;
/** Largest and least size of the times. */
const [LARGE, LEAST] = [28, 22];

/** The words of a card as boxes of text, its title in one size. */
export function treeOf(sheet: Sheet, size: number): Node {
  const { site, label, words, block } = sheet;
  const { x: left, y: top, width } = block;
  return box({ width: WIDTH, height: HEIGHT }, [
    text(site, {
      ...at(MARGIN + MARK, HEAD),
      fontFamily: SERIF,
      fontWeight: 600,
      fontSize: NAME,
      color: ink,
    }),
    text(label, {
      position: 'absolute',
      right: MARGIN,
      top: HEAD + 10,
      fontFamily: MONO,
      fontSize: LABEL,
      color: soft,
    }),
    box(
      { ...at(left, top), width, flexDirection: 'column' },
      [titleNode(sheet, size), ...saysNode(sheet), ...timeNodes(sheet)],
      BLOCK,
    ),
    ...words.map(wordsNode),
  ]);
}

function titleNode({ title, block }: Sheet, fontSize: number): Node {
  const lineHeight = fontSize > 60 ? 1.08 : 1.14;
  const style = { fontFamily: SERIF, fontWeight: 600, fontSize, lineHeight, color: ink };
  // Lines of one length would be too short for long words where there is little room.
  const textWrap = block.width > ROOMY ? 'balance' : 'wrap';
  return text(holdTogether(title), { ...style, letterSpacing: '-0.01em', textWrap });
}

function saysNode({ says, block }: Sheet): Node[] {
  const fontSize = block.width > ROOMY ? SAYS : SMALL;
  const textWrap = block.width > ROOMY ? 'balance' : 'wrap';
  const style = { fontFamily: SERIF, fontWeight: 400, fontSize, lineHeight: 1.35, color: soft };
  return says === null ? [] : [text(holdTogether(says), { ...style, textWrap, marginTop: 16 })];
}

/** Times, all in one size; a line that is longer than its room is broken. */
function timeNodes({ times, block }: Sheet): Node[] {
  const widest = Math.max(...times.map((words) => textWidth(words, 1)));
  const fontSize = Math.max(LEAST, Math.min(LARGE, Math.floor(block.width / widest)));
  return times.map((words, index) =>
    text(words, {
      fontFamily: MONO,
      fontSize,
      lineHeight: 1.4,
      color: index === 0 ? ink : soft,
      marginTop: index === 0 ? 18 : 0,
    }),
  );
}

function wordsNode({ text: words, x, y, size, fill }: Words): Node {
  return text(words, {
    ...at(x, y - BASE * size),
    fontFamily: MONO,
    fontSize: size,
    lineHeight: 1,
    color: fill,
    whiteSpace: 'pre',
  });
}

function at(left: number, top: number): Style {
  return { position: 'absolute', left, top };
}

function text(children: string, style: Style): Node {
  return { type: 'div', key: null, props: { style, children } };
}

function box(style: Style, children: readonly Node[], key: string | null = null): Node {
  return {
    type: 'div',
    key,
    props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
  };
}
