import { anchorOf, originOf } from '../../../model/chart/anchor.ts';
import type { ChartLane, ChartMark } from '../../../model/chart/chart.ts';
import { tenth } from '../../../model/chart/percent.ts';
import { markClasses, markPieces, pixelsFrom, wordsOf } from '../../../model/chart/svg-mark.ts';
import { fill, svg, type Drawn } from './svg.client.ts';

/** What is said of a mark beyond its ink: classes and words that hang on the view. */
export interface Saying {
  classes: readonly string[];
  /** Its name for a tooltip and for screen readers; asked for only when nothing moves. */
  title: () => string;
}

/** A mark on the screen. */
export interface MarkNode {
  node: SVGAElement;
  /** What was drawn last; nothing is written while that stays. */
  drawn: string;
}

/** A mark that is not yet drawn; a link to its event in the list, as in the still chart. */
export function markNode(id: string): MarkNode {
  const node = svg('a');
  node.setAttribute('href', `#${id}`);
  node.setAttribute('tabindex', '-1');
  node.dataset['event'] = id;
  node.append(svg('title'));
  return { node, drawn: '' };
}

/** Draws a mark `shift` pixels left of its place, so that all of a lane can be moved at once. */
export function drawMark(
  view: MarkNode,
  mark: ChartMark,
  lane: ChartLane,
  uid: string,
  shift: number,
  saying: Saying,
): void {
  const origin = originOf(mark.ink);
  const at = `translate(${String(tenth(origin - shift) ?? 0)})`;
  const kind = [...markClasses(mark), ...saying.classes].join(' ');
  const drawn = `${at} ${kind} ${shapeOf(mark, origin)}`;
  if (drawn === view.drawn) return;
  view.drawn = drawn;
  const measure = pixelsFrom(origin);
  const words = wordsOf(mark, lane, measure);
  const pieces: Drawn[] = markPieces(mark, lane, uid, 0, measure);
  const title: Drawn = { tag: 'title' };
  const text: Drawn[] = words ? [{ tag: 'text', attributes: words, text: mark.event.label }] : [];
  view.node.setAttribute('transform', at);
  view.node.setAttribute('class', kind);
  fill(view.node, [title, ...pieces, ...text]);
}

/** Says what a mark is, when it stands still. */
export function nameMark({ node }: MarkNode, { title }: Saying): void {
  const name = node.firstElementChild;
  const words = title();
  if (name && name.textContent !== words) name.textContent = words;
}

/** All that the drawing of a mark hangs on, but for its place. */
function shapeOf({ ink, row, label }: ChartMark, origin: number): string {
  const { extent, core, fadeIn, fadeOut } = ink;
  const anchor = label && anchorOf(ink, label);
  const places = [extent, core ?? [0], fadeIn ?? [0], fadeOut ?? [0], [anchor?.x ?? 0]].flat();
  const inked = places.map((place) => Math.round((place - origin) * 10));
  const words = label ? [label.side, label.row, Math.round((anchor?.dx ?? 0) * 10)] : [];
  return [row, ...inked, ...words].join(' ');
}
