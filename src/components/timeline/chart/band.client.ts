import { instantAt, type Axis } from '../../../model/chart/axis.ts';
import { tenth } from '../../../model/chart/percent.ts';
import type { WindowAxis } from '../../../model/chart/window-axis.ts';
import { write } from './svg.client.ts';

/** A shape of the strip with its ends in milliseconds UTC; one end where it is a place. */
interface Shape {
  node: Element;
  ends: [name: string, at: number][];
  /** Whether its second end is written as a width. */
  wide: boolean;
}

/** The strip of the networks from the chart of the build, on any other axis. */
export class Band {
  /** The strip; null where the chart of the build has none. */
  readonly drawing: SVGSVGElement | null;
  private readonly shapes: Shape[] = [];

  constructor(chart: HTMLElement, axis: Axis) {
    const found = chart.querySelector<SVGSVGElement>('svg.band')?.cloneNode(true);
    this.drawing = (found as SVGSVGElement | undefined) ?? null;
    const clip = this.drawing?.querySelector('svg');
    if (!this.drawing || !clip) return;
    for (const text of this.drawing.querySelectorAll('text')) text.remove();
    const [left, wide] = [part(clip, 'x'), part(clip, 'width')];
    const at = (share: number) => instantAt(axis, (left + share * wide) * axis.width);
    for (const node of clip.querySelectorAll('rect, line')) {
      const names = node.localName === 'rect' ? ['x', 'width'] : ['x1', 'x2'];
      const [first = 0, second = 0] = names.map((name) => part(node, name));
      const isWide = node.localName === 'rect';
      const ends = [first, isWide ? first + second : second].map(at);
      this.shapes.push({
        node,
        ends: names.map((name, index) => [name, ends[index] ?? 0]),
        wide: isWide,
      });
    }
    clip.setAttribute('x', '0');
    clip.setAttribute('width', '100%');
  }

  /** Draws it on an axis. */
  draw({ place, width }: WindowAxis): void {
    const near = (at: number) => Math.min(5 * width, Math.max(-4 * width, place(at)));
    for (const { node, ends, wide } of this.shapes) {
      const [first, second] = ends;
      if (!first || !second) continue;
      const [x0, x1] = [near(first[1]), near(second[1])];
      write(node, { [first[0]]: tenth(x0) ?? 0, [second[0]]: tenth(wide ? x1 - x0 : x1) ?? 0 });
    }
  }
}

/** An attribute in percent, as a part. */
function part(node: Element, name: string): number {
  return parseFloat(node.getAttribute(name) ?? '0') / 100;
}
