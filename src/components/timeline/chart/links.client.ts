import { tenth } from '../../../model/chart/percent.ts';
import { fill, svg, type Drawn } from './svg.client.ts';

/** Pixels between a mark and its ring. */
const RING = 4;

/** Draws a ring around the selected mark and lines from it to those of related events, over either chart. */
export class Links {
  /** The drawing, over the charts; it takes no clicks. */
  readonly layer = svg('svg');

  constructor() {
    this.layer.setAttribute('class', 'links');
    this.layer.setAttribute('aria-hidden', 'true');
    this.layer.dataset['added'] = '';
  }

  /** Draws them for the marks that can be seen in a chart. */
  draw(chart: HTMLElement, selected: string | null, related: readonly string[]): void {
    const boxOf = (id: string | null) => (id === null ? null : inkBox(chart, id));
    const box = boxOf(selected);
    if (!box) {
      fill(this.layer, []);
      return;
    }
    const frame = this.layer.getBoundingClientRect();
    const [x, y] = middle(box, frame);
    const lines = related.flatMap((id): Drawn[] => {
      const other = boxOf(id);
      if (!other) return [];
      const [x1, y1] = middle(other, frame);
      return [
        { tag: 'path', attributes: { d: curve(x, y, x1, y1) } },
        { tag: 'circle', attributes: { cx: tenth(x1), cy: tenth(y1), r: 8 } },
      ];
    });
    const ring: Drawn = {
      tag: 'rect',
      attributes: {
        x: tenth(box.left - frame.left - RING),
        y: tenth(box.top - frame.top - RING),
        width: tenth(box.width + 2 * RING),
        height: tenth(box.height + 2 * RING),
      },
    };
    fill(this.layer, [...lines, ring]);
  }
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

/** Down from one and up to the other; side by side, in an arch. */
function curve(x0: number, y0: number, x1: number, y1: number): string {
  const at = (x: number, y: number) => `${String(tenth(x) ?? 0)} ${String(tenth(y) ?? 0)}`;
  const level = Math.abs(y1 - y0) < 24;
  const [bend0, bend1] = level ? [y0 - 28, y1 - 28] : [(y0 + y1) / 2, (y0 + y1) / 2];
  return `M${at(x0, y0)}C${at(x0, bend0)} ${at(x1, bend1)} ${at(x1, y1)}`;
}
