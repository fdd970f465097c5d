import { panBy, select, showRange } from '../../../model/explorer/actions.ts';
import { whenOf } from '../../../model/explorer/first-report.ts';
import { ordered } from '../../../model/explorer/select.ts';
import type { LivingChart } from './living.client.ts';
import type { Ask } from './buttons.client.ts';
import { stopBy, stopsOf, type Stop } from './walk.client.ts';

const ZOOM: Readonly<Record<string, Ask>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  '0': 'whole',
};
const WALK = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** The focus in the chart: one stop for Tab, from which the arrows lead from mark to mark. */
export class Keys {
  private readonly chart: LivingChart;
  /** Id of the event on whose mark the focus is, or is to be once it is drawn. */
  private at: string | null = null;
  private wanted = false;

  constructor(chart: LivingChart, ask: (what: Ask) => void, signal: AbortSignal) {
    this.chart = chart;
    const { surface } = chart.still;
    surface.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const zoom = ZOOM[event.key];
        if (zoom) ask(zoom);
        else if (WALK.includes(event.key)) this.walk(event.key);
        else if (event.key === 'Escape') {
          if (!this.leave()) return;
        } else if (!(event.key === 'Enter' || event.key === ' ') || !this.enter(event.target))
          return;
        event.preventDefault();
        event.stopPropagation();
      },
      { signal },
    );
    surface.addEventListener(
      'click',
      (event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
          return;
        const id = (event.target as Element).closest<SVGElement>('[data-event]')?.dataset['event'];
        if (id !== undefined) {
          event.preventDefault();
          const { explorer } = chart;
          explorer.update((view) => select(view, id, explorer.frame), 'push');
        } else this.enter((event.target as Element).closest('.count'));
      },
      { signal },
    );
    // The surface is the one stop for Tab; while a mark within has the focus, it is none.
    surface.addEventListener(
      'focusin',
      ({ target }) => {
        const mark = (target as Element).closest<SVGElement>('[data-event], .count');
        this.at = mark?.dataset['event'] ?? mark?.dataset['first'] ?? null;
        this.wanted = mark !== null;
        surface.tabIndex = mark ? -1 : 0;
      },
      { signal },
    );
    surface.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        surface.tabIndex = 0;
        if (relatedTarget !== null) this.wanted = false;
      },
      { signal },
    );
    surface.addEventListener(
      'pointerdown',
      () => {
        this.wanted = false;
      },
      { signal },
    );
  }

  /** Brings the focus to its mark again after the chart was drawn anew; to the surface where that is gone. */
  settled(): void {
    const { surface } = this.chart.still;
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    const hidden = surface.contains(activeElement) && activeElement?.checkVisibility() === false;
    if (!this.wanted || !(lost || hidden)) return;
    const mark = this.stops().find(({ id }) => id === this.at);
    (mark?.node ?? surface).focus({ preventScroll: true });
  }

  private stops(): Stop[] {
    const { explorer, chart } = this.chart;
    const order = ordered(explorer.data.events, explorer.view()).map(
      ({ id }, index) => [id, index] as const,
    );
    return stopsOf(chart, new Map(order));
  }

  private walk(key: string): void {
    const stops = this.stops();
    const here = document.activeElement;
    const at = stops.find(({ node }) => node === here);
    const next = stopBy(key, stops, at);
    if (next) next.node.focus();
    else if (key === 'ArrowRight' || key === 'ArrowLeft') this.bring(key === 'ArrowRight' ? 1 : -1);
  }

  /** Moves the window to the next event beyond its end, and the focus to its mark. */
  private bring(step: 1 | -1): void {
    const { explorer, motion, painter } = this.chart;
    const view = explorer.view();
    const shown = new Set(painter.shown(view).map(({ event }) => event.id));
    const list = ordered(explorer.data.events, view).filter(({ id }) => shown.has(id));
    const next = list[list.findIndex(({ id }) => id === this.at) + step];
    if (!next || this.at === null) return;
    motion.stop();
    const middle = (view.from + view.to) / 2;
    this.at = next.id;
    explorer.update(
      (now) => panBy(now, Date.parse(whenOf(next, now).earliest) - middle, explorer.frame),
      'replace',
    );
    motion.stop();
    this.chart.draw(false);
    this.stops()
      .find(({ id }) => id === next.id)
      ?.node.focus();
  }

  /** Closes the selection; without one goes from a mark to the surface. False where there is nothing to leave. */
  private leave(): boolean {
    const { explorer, still } = this.chart;
    if (explorer.view().selected !== null) {
      explorer.update((view) => select(view, null, explorer.frame), 'push');
      return true;
    }
    if (document.activeElement === still.surface) {
      still.surface.blur();
      return true;
    }
    still.surface.focus({ preventScroll: true });
    return true;
  }

  /** Opens a mark, or zooms in on a count; false for anything else. */
  private enter(target: EventTarget | null): boolean {
    if (!(target instanceof SVGElement)) return false;
    const { explorer, motion } = this.chart;
    const { event, from, to } = target.dataset;
    if (event !== undefined) explorer.update((view) => select(view, event, explorer.frame), 'push');
    else if (from !== undefined && to !== undefined) {
      motion.stop();
      explorer.update(
        (view) => showRange(view, Number(from), Number(to), explorer.frame),
        'replace',
      );
    } else return false;
    return true;
  }
}
