import type { Out, Painted } from './paint.ts';
import { AXIS_HEIGHT, axisShapes, type SceneAxis } from './scene-axis.ts';
import { laneShapes } from './scene-lane.ts';
import { legendShapes } from './scene-legend.ts';
import { linkShapes, type PlacedLane } from './scene-links.ts';
import { STRIP_HEIGHT, stripShapes, type SceneStrip } from './scene-strip.ts';
import type { WindowLane } from './window.ts';
import { breakLines } from './wrap.ts';

/** A picture of a view that stands alone: shapes in pixels, back to front. */
export interface Scene {
  width: number;
  height: number;
  /** Its title, for those who do not see it. */
  title: string;
  paper: string;
  shapes: Painted[];
}

/** What a picture is made from. */
export interface SceneInput extends SceneAxis {
  lanes: readonly WindowLane[];
  /** The strip of the networks over the lanes; null for none. */
  strip: SceneStrip | null;
  out: (id: string) => Out;
  /** Id of the selected event; null for none. */
  selected: string | null;
  /** Ids of the events to which lines lead from it. */
  related: readonly string[];
  title: string;
  /** Lines below the title: the range, the zone. */
  says: readonly string[];
  /** Lines at the foot: whose it is, the address of the view, the date of the record. */
  cites: readonly string[];
}

/** Room around the picture. */
export const MARGIN = 24;

/** How words are set: size, family, weight, and the height of a line. */
const TITLE = { size: 20, family: 'serif', weight: 600, line: 24 };
const NAME = { size: 15, family: 'serif', weight: 600, line: 18 };
const SAYS = { size: 12, family: 'monospace', weight: undefined, line: 18 };
const SMALL = { size: 11, family: 'monospace', weight: undefined, line: 16 };

const INKS =
  'Filled is visible, hatched unstable, an outlined hole gone, dotted not reported; a fade is a change whose hour is not settled.';
const COUNTS = 'A number in a box stands for marks too close to be told apart.';

/** Composes a picture: title, axis, strip, lanes, legend and citation. */
export function sceneOf(input: SceneInput): Scene {
  const { axis, lanes, colors, strip, title } = input;
  const shapes: Painted[] = [];
  let y = MARGIN - 6;
  const words = (text: string, { size, family, weight, line }: typeof TITLE | typeof SAYS) => {
    for (const part of breakLines(text, size, axis.width)) {
      y += line;
      const fill = family === 'serif' ? colors.ink : colors.soft;
      const set = { 'font-family': family, 'font-size': size, 'font-weight': weight };
      shapes.push({ tag: 'text', attributes: { x: MARGIN, y, fill, ...set }, text: part });
    }
  };
  const line = () => {
    const across = { x1: MARGIN, x2: MARGIN + axis.width, y1: y, y2: y };
    shapes.push({ tag: 'line', attributes: { ...across, stroke: colors.rule } });
  };

  words(title, TITLE);
  y += 2;
  for (const text of input.says) words(text, SAYS);
  const top = y + 18;
  const under = shapes.length;
  y = top + AXIS_HEIGHT;
  if (strip && stripShapes(strip.data, axis, [0, 0], colors).length > 0) {
    line();
    words(strip.name, NAME);
    words(`${strip.rests}. ${INKS}`, SMALL);
    y += 10;
    shapes.push(...stripShapes(strip.data, axis, [MARGIN, y], colors));
    y += STRIP_HEIGHT + 10;
  }
  const placed: PlacedLane[] = [];
  const behind = shapes.length;
  for (const lane of lanes) {
    line();
    words(lane.label, NAME);
    y += 8;
    placed.push({ lane, top: y });
    shapes.push(...laneShapes(lane, [MARGIN, y], colors, input.out));
    y += lane.height + 10;
  }
  line();
  const links = linkShapes(placed, { left: MARGIN, width: axis.width }, input, colors);
  shapes.splice(behind, 0, ...links.filter(({ tag }) => tag === 'path')); // words stay in front of lines
  shapes.splice(under, 0, ...axisShapes(input, { left: MARGIN, top, bottom: y }));
  // What reaches beyond the window ends where the window does.
  for (const x of [0, MARGIN + axis.width]) {
    const side = { x, y: top, width: MARGIN, height: y - top };
    shapes.push({ tag: 'rect', attributes: { ...side, fill: colors.paper } });
  }
  shapes.push(...links.filter(({ tag }) => tag !== 'path'));
  // What was not yet out has no ink of its own.
  const marks = lanes
    .flatMap((lane) => lane.marks)
    .filter(({ event }) => input.out(event.id) === 'out');
  const legend = legendShapes(marks, { left: MARGIN, top: y + 12, width: axis.width }, colors);
  shapes.push(...legend.shapes);
  y += legend.height > 0 ? legend.height + 16 : 4;
  if (lanes.some(({ cells }) => cells.length > 0)) words(COUNTS, SMALL);
  for (const text of input.cites) words(text, SMALL);
  const [width, height] = [axis.width + 2 * MARGIN, Math.ceil(y + MARGIN)];
  return { width, height, title, paper: colors.paper, shapes };
}
