import type { Timed } from '../../../model/chart/crowd.ts';
import { tenth } from '../../../model/chart/percent.ts';
import { lineAway, lineTo, sideOf } from '../../../model/chart/related-lines.ts';
import { fill, svg, type Drawn } from './svg.client.ts';

/** Pixels between a mark and its ring. */
const RING = 4;

/** What passes the filters, seen or not, as it was last laid out, and the lanes by their index. */
export interface Sight {
  shown: readonly Timed[];
  lanes: readonly { id: string }[];
}

/** Draws a ring around the selected mark and lines from it to related events, over either chart. */
export class Links {
  /** The drawing, over the charts; it takes no clicks. */
  readonly layer = svg('svg');
  private found: { shown: Sight['shown']; of: readonly string[]; events: Timed[] } | null = null;

  constructor() {
    this.layer.setAttribute('class', 'links');
    this.layer.setAttribute('aria-hidden', 'true');
    this.layer.dataset['added'] = '';
  }

  /**
   * Draws them in a chart: to a mark that can be seen, or to the count that stands for it; to the edge beyond which one lies,
   * once for each lane. Nothing for an event that a filter hides.
   */
  draw(
    chart: HTMLElement,
    selected: string | null,
    related: readonly string[],
    sight?: Sight,
  ): void {
    const box = selected === null ? null : inkBox(chart, selected);
    if (!box) {
      fill(this.layer, []);
      return;
    }
    const frame = this.layer.getBoundingClientRect();
    const [x, y] = middle(box, frame);
    const drawn = new Map<string, Drawn[]>();
    const join = (other: DOMRect, ring: (x?: number, y?: number) => Drawn) => {
      const [x1, y1] = middle(other, frame);
      const d = lineTo(x, y, x1, y1);
      drawn.set(d, [{ tag: 'path', attributes: { d } }, ring(tenth(x1), tenth(y1))]);
    };
    for (const id of related) {
      const mark = inkBox(chart, id);
      if (mark) join(mark, (cx, cy) => ({ tag: 'circle', attributes: { cx, cy, r: 8 } }));
      const one = mark || !sight ? undefined : this.unseen(id, related, sight.shown);
      const lane = sight?.lanes.findIndex((each) => each.id === one?.event.lane);
      const block = one && chart.querySelector(`.live > .lane-${String(lane)}`);
      const room = block?.lastElementChild?.getBoundingClientRect();
      if (!one || !block || !room) continue;
      const side = sideOf(one, room.width);
      if (side === 0) {
        const count = countAt(block, room, room.left + one.x0 + one.before);
        if (count) join(count, (cx, cy) => ringOf(count, cx, cy));
      } else {
        const edge = (side < 0 ? room.left : room.right) - frame.left;
        const d = lineAway(x, y, edge, side, middle(room, frame)[1]);
        drawn.set(d, [{ tag: 'path', attributes: { d, class: 'away' } }]);
      }
    }
    const ring: Drawn = {
      tag: 'rect',
      attributes: {
        x: tenth(box.left - frame.left - RING),
        y: tenth(box.top - frame.top - RING),
        width: tenth(box.width + 2 * RING),
        height: tenth(box.height + 2 * RING),
      },
    };
    fill(this.layer, [...[...drawn.values()].flat(), ring]);
  }

  /** An event without a mark, among those that are related; they are looked up once for a selection, not for each frame. */
  private unseen(id: string, of: readonly string[], shown: Sight['shown']): Timed | undefined {
    if (this.found?.shown !== shown || this.found.of !== of)
      this.found = { shown, of, events: shown.filter(({ event }) => of.includes(event.id)) };
    return this.found.events.find(({ event }) => event.id === id);
  }
}

/** What the count covers that stands at a place of a lane; null where none does. */
function countAt(lane: Element, room: DOMRect, x: number): DOMRect | null {
  const within = Math.min(room.right - 1, Math.max(room.left, x));
  const boxes = [...lane.querySelectorAll('.count rect')].map((rect) =>
    rect.getBoundingClientRect(),
  );
  const box = boxes.find(({ left, right }) => left - 1 <= within && within <= right + 1);
  if (!box) return null;
  const left = Math.max(room.left, box.left);
  return new DOMRect(left, box.top, Math.min(room.right, box.right) - left, box.height);
}

/** A ring around a count. */
function ringOf({ width, height }: DOMRect, cx?: number, cy?: number): Drawn {
  const [rx, ry] = [tenth(width / 2 + RING), tenth(height / 2 + RING)];
  return { tag: 'ellipse', attributes: { cx, cy, rx, ry, 'stroke-dasharray': '2 2' } };
}

/** What the ink of a mark covers; null where it is not drawn or its lane is hidden. */
function inkBox(chart: HTMLElement, id: string): DOMRect | null {
  const mark = chart.querySelector(`[data-event="${CSS.escape(id)}"]`);
  const boxes = [...(mark?.children ?? [])]
    .filter(({ localName }) => localName !== 'title' && localName !== 'text')
    .map((piece) => piece.getBoundingClientRect())
    .filter(({ height }) => height > 0);
  const lane = mark?.closest('svg')?.getBoundingClientRect();
  if (boxes.length === 0 || !lane) return null;
  const left = Math.max(lane.left, Math.min(...boxes.map((box) => box.left)));
  const right = Math.min(lane.right, Math.max(...boxes.map((box) => box.right)));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return right > left ? new DOMRect(left, top, right - left, bottom - top) : null;
}

function middle(box: DOMRect, frame: DOMRect): [x: number, y: number] {
  return [(box.left + box.right) / 2 - frame.left, (box.top + box.bottom) / 2 - frame.top];
}
