import type { Span } from '../../../model/chart/glide.ts';
import { instantWords, rangeWords } from '../../../model/chart/range-words.ts';
import { wholeAxis, type WindowAxis } from '../../../model/chart/window-axis.ts';
import { CHART_WIDTH } from '../../../model/chart/sizes.ts';
import { showRange } from '../../../model/explorer/actions.ts';
import type { Explorer } from '../../../model/explorer/explorer.ts';
import { whenOf } from '../../../model/explorer/first-report.ts';
import type { ExplorerEvent, View } from '../../../model/explorer/state.ts';
import { mainPeriod } from '../../../model/time/phases.ts';
import { Band } from './band.client.ts';
import type { LaneInk } from './lane.client.ts';
import { Links } from './links.client.ts';
import { Motion } from './motion.client.ts';
import { OverviewStrip, type OverviewHand } from './overview.client.ts';
import { Painter } from './picture.client.ts';
import { Sheet } from './sheet.client.ts';
import { cellWords, sheetWords } from './says.client.ts';
import type { Still } from './still.client.ts';
import { Buttons, idleFor, type Ask } from './buttons.client.ts';

/** What the parts around the chart ask for. */
export interface Helm {
  overview: OverviewHand;
  ask: (what: Ask) => void;
  /** Puts the focus where it belongs after the chart was drawn and stands still. */
  settled: () => void;
}

/** The chart while the script runs: that of the build where it shows the view, else one drawn for it. */
export class LivingChart {
  readonly still: Still;
  readonly explorer: Explorer;
  readonly painter: Painter;
  readonly motion: Motion;
  private readonly band: Band;
  private readonly sheet: Sheet;
  private readonly links = new Links();
  private readonly strip: OverviewStrip;
  private readonly tools: Buttons;
  readonly helm: Helm;
  private readonly events: ReadonlyMap<string, ExplorerEvent>;
  private width = 0;
  private origin = { at: 0, scale: 0 };

  constructor(
    root: HTMLElement,
    explorer: Explorer,
    still: Still,
    helm: (chart: LivingChart) => Helm,
  ) {
    this.explorer = explorer;
    this.still = still;
    this.painter = new Painter(root, explorer);
    this.band = new Band(still.chart, still.uid);
    this.sheet = new Sheet(this.band);
    this.events = new Map(explorer.data.events.map((event) => [event.id, event]));
    this.motion = new Motion({
      draw: (moving) => {
        this.draw(moving);
      },
      commit: ({ from, to }) => {
        explorer.update((view) => showRange(view, from, to, explorer.frame), 'replace');
      },
    });
    this.helm = helm(this);
    this.strip = new OverviewStrip(this.helm.overview);
    this.strip.bound(explorer.frame);
    this.tools = new Buttons(this.helm.ask);
    this.sheet.chart.dataset['added'] = '';
    still.equip(this.tools.line, this.strip.block);
    still.group.append(this.sheet.chart, this.links.layer);
  }

  /** The range that is shown, also in motion. */
  get span(): Span {
    const { from, to } = this.explorer.view();
    return this.motion.span ?? { from, to };
  }

  /** Whether the chart of the build is shown: where it shows the view and fits, on paper, or where no chart is seen. */
  get isStill(): boolean {
    if (this.motion.span !== null || !this.painter.isStill(this.explorer.view())) return false;
    const fits = this.width >= CHART_WIDTH || matchMedia('print').matches;
    return fits || !this.still.surface.checkVisibility();
  }

  /** Whether a range is the whole period. */
  isWhole({ from, to }: Span): boolean {
    return from <= this.explorer.frame.from && to >= this.explorer.frame.to;
  }

  /** The chart that is shown. */
  get chart(): HTMLElement {
    return this.isStill ? this.still.chart : this.sheet.chart;
  }

  /** The axis of the chart that is shown, and how far its left edge is scrolled out of sight. */
  axis(): { axis: WindowAxis; scrolled: number } {
    const { surface, chart } = this.still;
    const width = chart.hidden ? this.width : chart.clientWidth;
    return { axis: wholeAxis(this.explorer.data.stretches, width), scrolled: surface.scrollLeft };
  }

  /** Where the event whose mark has the focus began, or the edge where that is out of sight: zooming by keys keeps it there. */
  focusAt(): number | null {
    const focus = document.activeElement;
    const id = focus?.closest<SVGElement>('[data-event]')?.dataset['event'] ?? '';
    const event = this.still.surface.contains(focus) ? this.events.get(id) : undefined;
    if (!event) return null;
    const { earliest } = whenOf(event, this.explorer.view());
    return Math.min(this.span.to, Math.max(this.span.from, Date.parse(earliest)));
  }

  /** Reads the width anew and draws. */
  resize(): void {
    if (this.still.surface.clientWidth === this.width) return;
    this.width = this.still.surface.clientWidth;
    this.motion.ask();
  }

  /** Draws the chart out of sight before the view first begins to move, with the marks that there will be then. */
  prepare(): void {
    if (!this.isStill || this.width === 0 || this.sheet.isDrawn) return;
    const { from, to } = mainPeriod(this.explorer.data.stretches);
    this.drawSheet(this.explorer.view(), true, { from: Date.parse(from), to: Date.parse(to) });
  }

  /** Draws what the view shows. */
  draw(moving: boolean): void {
    const view = this.explorer.view();
    const { surface, chart } = this.still;
    this.width ||= surface.clientWidth;
    if (this.width === 0) return; // not shown; its size is told when it is
    const still = this.isStill;
    const state = still ? 'still' : moving ? 'moving' : 'living';
    if (surface.dataset['surface'] !== state) surface.dataset['surface'] = state;
    if (chart.hidden === still) {
      chart.hidden = !still;
      this.sheet.chart.hidden = still;
    }
    if (!still) this.drawSheet(view, moving);
    this.drawAround(view, moving);
    if (moving) return;
    const unplaced = this.painter.unplaced(view);
    this.still.say(still ? null : sheetWords(this.isWhole(view), view, this.band.strip, unplaced));
    this.helm.settled();
  }

  private drawSheet(view: View, moving: boolean, span = this.span): void {
    const { width, painter, explorer } = this;
    const { axis, lanes } = painter.layOut(view, span, width, moving);
    const ink: LaneInk = {
      uid: this.still.uid,
      shift: this.shift(axis),
      moving,
      saying: (id) => {
        const event = this.events.get(id);
        return event ? painter.saying(view, event) : { classes: [], title: () => '' };
      },
      cellWords: (cell) => cellWords(cell, view, span, explorer),
    };
    this.sheet.draw(lanes, { axis, zone: view.zone, zoneWords: painter.zoneWords(view) }, ink);
  }

  private drawAround(view: View, moving: boolean): void {
    const { explorer, painter, span, width } = this;
    const { data, frame } = explorer;
    const { zone } = view;
    this.strip.draw({
      axis: wholeAxis(data.stretches, width),
      span,
      zone,
      beginnings: painter.beginnings(view),
      words: (at) => `${instantWords(at, zone)}, ${painter.zoneWords(view)(at)[0] ?? ''}`,
    });
    if (!moving) {
      const idle = idleFor(span, frame);
      this.tools.say(
        idle.includes('whole')
          ? `Whole period, ${painter.zoneWords(view)(frame.to)[0] ?? ''}`
          : rangeWords(span.from, span.to, zone, data.zones),
        idle,
      );
    }
    const selected = view.selected === null ? undefined : this.events.get(view.selected);
    const sight = { shown: painter.shown(view), lanes: data.lanes };
    this.links.draw(this.chart, selected?.id ?? null, selected?.related ?? [], sight);
  }

  /** Where marks of one scale are drawn from, so that a moving window moves only their groups. */
  private shift(axis: WindowAxis): number {
    const { from, to } = this.span;
    const scale = axis.even ? axis.width / (to - from) : 0;
    const away = Math.abs(axis.place(this.origin.at));
    const same = Math.abs(scale / this.origin.scale - 1) < 1e-9;
    if (!axis.even || !same || away > 20 * axis.width) this.origin = { at: from, scale };
    return axis.even ? axis.place(this.origin.at) : 0;
  }
}
