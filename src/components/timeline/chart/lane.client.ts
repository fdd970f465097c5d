import type { Cell } from '../../../model/chart/crowd.ts';
import { tenth } from '../../../model/chart/percent.ts';
import type { WindowLane } from '../../../model/chart/window.ts';
import { drawMark, markNode, nameMark, type MarkNode, type Saying } from './mark.client.ts';
import { fill, html, svg } from './svg.client.ts';

/** What a lane is drawn with. */
export interface LaneInk {
  /** Prefix of the ids of the inks. */
  uid: string;
  /** Pixels by which the marks are drawn left of their place; their group is moved back by it. */
  shift: number;
  /** Whether the window moves: then nothing is named, ordered or made smaller. */
  moving: boolean;
  saying: (id: string) => Saying;
  /** Words for a count. */
  cellWords: (cell: Cell) => string;
}

/** Marks of a lane from which on those out of sight are forgotten; fewer are kept to be shown again. */
const KEPT = 200;

/** A lane on the screen, with a pool of marks by the id of their event. */
export class LaneView {
  /** The block of the lane. */
  readonly block = html('div', 'lane');
  private readonly name = html('p', 'lane-name');
  private readonly drawing = svg('svg');
  private readonly marks = svg('g');
  private readonly cells = svg('g');
  private readonly pool = new Map<string, MarkNode>();
  private readonly counts = new Map<string, SVGGElement>();
  private height = 0;

  constructor() {
    this.drawing.setAttribute('width', '100%');
    this.drawing.append(this.marks, this.cells);
    this.block.append(this.name, this.drawing);
  }

  /** Draws a lane. Its height does not shrink while the window moves. */
  draw(lane: WindowLane, ink: LaneInk): void {
    const kind = `lane lane-${String(lane.index)}${lane.subject ? ' subject' : ''}`;
    if (this.block.className !== kind) this.block.className = kind;
    if (this.name.textContent !== lane.label) this.name.textContent = lane.label;
    const height = ink.moving ? Math.max(this.height, lane.height) : lane.height;
    if (height !== this.height) this.drawing.setAttribute('height', String(height));
    this.height = height;
    const shift = `translate(${String(tenth(ink.shift) ?? 0)})`;
    for (const group of [this.marks, this.cells]) group.setAttribute('transform', shift);
    this.drawMarks(lane, ink);
    this.drawCells(lane, ink);
  }

  private drawMarks(lane: WindowLane, ink: LaneInk): void {
    const seen = new Set<string>();
    for (const mark of lane.marks) {
      const { id } = mark.event;
      seen.add(id);
      let view = this.pool.get(id);
      if (!view) this.pool.set(id, (view = markNode(id)));
      if (!view.node.parentNode) this.marks.append(view.node);
      const saying = ink.saying(id);
      drawMark(view, mark, lane, ink.uid, ink.shift, saying);
      if (!ink.moving) nameMark(view, saying);
    }
    for (const [id, { node }] of this.pool)
      if (!seen.has(id)) {
        node.remove();
        if (this.pool.size > KEPT) this.pool.delete(id);
      }
    if (!ink.moving) this.sort(lane);
  }

  /** Puts the marks in the order of time, which is the order in which they are read out. */
  private sort(lane: WindowLane): void {
    let at = this.marks.firstElementChild;
    for (const { event } of lane.marks) {
      const node = this.pool.get(event.id)?.node;
      if (!node) continue;
      if (node === at) at = at.nextElementSibling;
      else this.marks.insertBefore(node, at);
    }
  }

  private drawCells(lane: WindowLane, ink: LaneInk): void {
    const seen = new Set<string>();
    const top = lane.height - lane.pitch;
    for (const cell of lane.cells) {
      seen.add(cell.id);
      let node = this.counts.get(cell.id);
      if (!node) {
        this.counts.set(cell.id, (node = svg('g')));
        node.setAttribute('class', 'count');
        node.setAttribute('role', 'button');
        node.setAttribute('tabindex', '-1');
        node.dataset['first'] = cell.first;
        node.dataset['from'] = String(cell.from);
        node.dataset['to'] = String(cell.to);
        this.cells.append(node);
      }
      const x = tenth(cell.x0 + 1 - ink.shift);
      const width = tenth(cell.x1 - cell.x0 - 2);
      const middle = tenth((cell.x0 + cell.x1) / 2 - ink.shift);
      const y = top + lane.pitch / 2;
      const drawn = [x, width, y, cell.events.length].join(' ');
      if (ink.moving && node.dataset['drawn'] === drawn) continue;
      node.dataset['drawn'] = drawn;
      fill(node, [
        { tag: 'title' },
        { tag: 'rect', attributes: { x, y: top + 1, width, height: lane.pitch - 3 } },
        {
          tag: 'text',
          attributes: { x: middle, y: y + 3 },
          text: `+${String(cell.events.length)}`,
        },
      ]);
      if (!ink.moving && node.firstElementChild)
        node.firstElementChild.textContent = ink.cellWords(cell);
    }
    for (const [id, node] of this.counts)
      if (!seen.has(id)) {
        node.remove();
        this.counts.delete(id);
      }
  }
}
