import type { Axis } from '../../../model/chart/axis.ts';
import { tenth } from '../../../model/chart/percent.ts';
import { headOf } from '../../../model/chart/scene-axis.ts';
import { ticksOf, type Tick } from '../../../model/chart/ticks.ts';
import { windowTicks, type ZoneWords } from '../../../model/chart/window-ticks.ts';
import type { WindowAxis } from '../../../model/chart/window-axis.ts';
import type { WindowLane } from '../../../model/chart/window.ts';
import type { Band } from './band.client.ts';
import { LaneView, type LaneInk } from './lane.client.ts';
import { fill, html, svg, type Drawn } from './svg.client.ts';

/** Size of the lettering of the axis, and the height of its two lines of words. */
const SIZE = 11;
const HIGH = 34;
/** More than a chart is high; what is below it is cut off. */
const DEEP = 9999;

/** What the axis of a sheet is drawn from. */
export interface SheetAxis {
  axis: WindowAxis;
  zone: string;
  zoneWords: ZoneWords;
}

/** The living chart: a grid, an axis above and below, and a lane for each that is shown. */
export class Sheet {
  /** The chart, of the same classes as the still one. */
  readonly chart = html('div', 'chart live');
  private readonly grid = drawing('grid-lines', '100%');
  private readonly top = drawing('ticks', String(HIGH));
  private readonly heads = svg('g');
  private readonly marks = svg('g');
  private readonly bottom = drawing('ticks', '20');
  private readonly lanes = new Map<string, LaneView>();

  private readonly band: Band;

  constructor(band: Band) {
    this.band = band;
    this.chart.hidden = true;
    this.top.append(this.heads, this.marks);
    this.chart.append(this.grid, this.top, ...(band.drawing ? [band.drawing] : []), this.bottom);
  }

  /** Whether it was drawn yet. */
  get isDrawn(): boolean {
    return this.lanes.size > 0;
  }

  /** Draws lanes on an axis. */
  draw(lanes: readonly WindowLane[], { axis, zone, zoneWords }: SheetAxis, ink: LaneInk): void {
    const { ticks, eras } = axis.even
      ? windowTicks(axis, SIZE, zone, zoneWords)
      : { ticks: ticksOf(axis, SIZE, zone), eras: [headOf(axis, zoneWords)] };
    fill(this.grid, gridOf(axis, ticks, axis.even ? eras.slice(1) : []));
    fill(this.heads, lettering(eras, 0, HIGH, 11));
    fill(this.marks, lettering(ticks, 14, HIGH, 27));
    fill(this.bottom, lettering(ticks, 0, 20, 13));
    const shown = new Set(lanes.map(({ id }) => id));
    for (const [id, view] of this.lanes) if (!shown.has(id)) view.block.remove();
    this.band.draw(axis);
    let at: Element = this.band.drawing ?? this.top;
    for (const lane of lanes) {
      let view = this.lanes.get(lane.id);
      if (!view) this.lanes.set(lane.id, (view = new LaneView()));
      if (at.nextElementSibling !== view.block) at.after(view.block);
      at = view.block;
      view.draw(lane, ink);
    }
  }
}

function gridOf(
  { stretches, even }: Axis & { even: boolean },
  ticks: readonly Tick[],
  eras: readonly Tick[],
): Drawn[] {
  const shade = even ? [] : stretches.filter(({ compressed }) => compressed);
  const labelled = ticks.filter(({ label }) => label !== null);
  const down = (places: readonly { x: number }[], kind?: string) =>
    lines(
      places.map(({ x }) => ({ x, y1: 0, y2: DEEP })),
      kind,
    );
  return [
    ...shade.map(({ x0, x1 }) => ({
      tag: 'rect',
      attributes: { class: 'compressed', x: tenth(x0), width: tenth(x1 - x0), height: '100%' },
    })),
    down(labelled),
    down(eras, 'era'),
    ...(even
      ? []
      : stretches.slice(1).map(({ x0 }) => ({
          tag: 'line',
          attributes: { x1: tenth(x0), x2: tenth(x0), y2: '100%', class: 'seam' },
        }))),
  ];
}

/** Upright lines as one path: a browser styles and lays out one element for each frame, not one for each line. */
function lines(places: readonly { x: number; y1: number; y2: number }[], kind?: string): Drawn {
  const d = places.map(({ x, y1, y2 }) => `M${String(tenth(x))} ${String(y1)}V${String(y2)}`);
  return { tag: 'path', attributes: { d: d.join(''), class: kind } };
}

/** Lines and words of ticks; the words are written after all lines, so that each stays in its element. */
function lettering(ticks: readonly Tick[], y1: number, y2: number, base: number): Drawn[] {
  return [
    lines(
      ticks.map(({ x, label }) => ({ x, y1: label === null ? y2 - 6 : y1, y2 })),
      'tick',
    ),
    ...ticks.flatMap(({ x, label }) =>
      label === null
        ? []
        : [{ tag: 'text', attributes: { x: tenth(x), dx: 3, y: base }, text: label }],
    ),
  ];
}

function drawing(kind: string, height: string): SVGSVGElement {
  const node = svg('svg');
  node.setAttribute('class', kind);
  node.setAttribute('width', '100%');
  node.setAttribute('height', height);
  node.setAttribute('aria-hidden', 'true');
  return node;
}
