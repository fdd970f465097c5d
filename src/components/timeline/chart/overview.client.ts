import { instantAt } from '../../../model/chart/axis.ts';
import type { Span } from '../../../model/chart/glide.ts';
import { tenth } from '../../../model/chart/percent.ts';
import { ticksOf } from '../../../model/chart/ticks.ts';
import type { WindowAxis } from '../../../model/chart/window-axis.ts';
import { added } from './still.client.ts';
import { fill, svg, type Drawn } from './svg.client.ts';

/** What the strip asks of the window. */
export interface OverviewHand {
  /** Shows a range, while the hand still moves. */
  show: (span: Span) => void;
  /** Shows what is around an instant, as closely as now or, from the whole period, as the strip allows. */
  around: (instant: number, x: number) => void;
  /** The hand let go. */
  release: () => void;
  /** Moves an end by a key: in steps of a part of the range; to the ends of the frame by an infinite number. */
  step: (end: 'from' | 'to', steps: number) => void;
}

/** What the strip shows. */
export interface Overview {
  axis: WindowAxis;
  span: Span;
  zone: string;
  /** Beginnings of the shown events, milliseconds UTC. */
  beginnings: readonly number[];
  /** Words for an end of the range. */
  words: (instant: number) => string;
}

const [HIGH, GRIP] = [26, 24];
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -Infinity,
  End: Infinity,
};

/** The whole period as a strip, on which a frame with two handles shows and moves the range. */
export class OverviewStrip {
  /** The strip. */
  readonly block = added('div', 'overview');
  private readonly drawing = svg('svg');
  private readonly back = svg('g');
  private readonly frame = svg('g');
  private readonly handles = { from: svg('g'), to: svg('g') };
  private drawn: Overview | null = null;
  private rug: unknown[] = [];

  constructor(hand: OverviewHand) {
    this.block.setAttribute('role', 'group');
    this.block.setAttribute('aria-label', 'Range shown, within the whole period');
    this.drawing.setAttribute('width', '100%');
    this.drawing.setAttribute('height', String(HIGH + 18));
    this.back.setAttribute('aria-hidden', 'true');
    this.drawing.append(this.back, this.frame, this.handles.from, this.handles.to);
    for (const end of ['from', 'to'] as const) this.prepare(end, hand);
    this.block.append(this.drawing);
    this.listen(hand);
  }

  /** Draws the strip. */
  draw(drawn: Overview): void {
    this.drawn = drawn;
    const { axis, span, zone, beginnings, words } = drawn;
    const key = [axis.width, zone, beginnings];
    if (key.some((part, index) => part !== this.rug[index])) fill(this.back, backOf(drawn));
    this.rug = key;
    const [x0, x1] = [axis.place(span.from), axis.place(span.to)];
    const box = { y: 0.5, height: HIGH };
    fill(this.frame, [
      { tag: 'rect', attributes: { class: 'beyond', ...box, x: 0, width: tenth(x0) ?? 0 } },
      {
        tag: 'rect',
        attributes: { class: 'beyond', ...box, x: tenth(x1), width: tenth(axis.width - x1) ?? 0 },
      },
      {
        tag: 'rect',
        attributes: { class: 'window', ...box, x: tenth(x0), width: tenth(Math.max(2, x1 - x0)) },
      },
    ]);
    const last = Math.max(x0 + 2, x1);
    for (const [end, x, left] of [
      ['from', x0, -GRIP],
      ['to', last, 0],
    ] as const) {
      const node = this.handles[end];
      node.setAttribute('transform', `translate(${String(tenth(x) ?? 0)})`);
      fill(node, [
        { tag: 'rect', attributes: { class: 'hit', x: left, y: 0, width: GRIP, height: HIGH + 1 } },
        {
          tag: 'rect',
          attributes: { class: 'grip', x: left / 4, y: 6, width: GRIP / 4, height: HIGH - 11 },
        },
      ]);
      node.setAttribute('aria-valuenow', String(Math.round(span[end] / 60_000)));
      node.setAttribute('aria-valuetext', words(span[end]));
    }
  }

  /** Says between which instants the handles move. */
  bound({ from, to }: Span): void {
    for (const node of Object.values(this.handles)) {
      node.setAttribute('aria-valuemin', String(Math.round(from / 60_000)));
      node.setAttribute('aria-valuemax', String(Math.round(to / 60_000)));
    }
  }

  private prepare(end: 'from' | 'to', hand: OverviewHand): void {
    const node = this.handles[end];
    node.setAttribute('class', 'handle');
    node.setAttribute('role', 'slider');
    node.setAttribute('tabindex', '0');
    node.setAttribute('aria-label', end === 'from' ? 'Beginning of the range' : 'End of the range');
    node.addEventListener('keydown', (event) => {
      const steps = STEPS[event.key];
      if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      hand.step(end, steps * (event.shiftKey ? 10 : 1));
    });
  }

  private listen(hand: OverviewHand): void {
    let held: { end: 'from' | 'to' | 'both'; dx: number; id: number } | null = null;
    const place = ({ clientX }: PointerEvent) =>
      clientX - this.drawing.getBoundingClientRect().left;
    this.block.addEventListener('pointerdown', (event) => {
      const { drawn } = this;
      if (event.button !== 0 || !event.isPrimary || !drawn) return;
      const handle = (event.target as Element).closest('.handle');
      const x = place(event);
      const [x0, x1] = [drawn.axis.place(drawn.span.from), drawn.axis.place(drawn.span.to)];
      const end = handle === this.handles.from ? 'from' : handle ? 'to' : 'both';
      if (end === 'both' && (x < x0 || x > x1 || x1 - x0 > drawn.axis.width - 20)) {
        hand.around(instantAt(drawn.axis, x), x);
        return;
      }
      held = {
        end,
        dx: x - (end === 'to' ? x1 : end === 'from' ? x0 : (x0 + x1) / 2),
        id: event.pointerId,
      };
      this.block.setPointerCapture(event.pointerId);
    });
    this.block.addEventListener('pointermove', (event) => {
      const { drawn } = this;
      if (!held || event.pointerId !== held.id || !drawn) return;
      const at = instantAt(
        drawn.axis,
        Math.min(drawn.axis.width, Math.max(0, place(event) - held.dx)),
      );
      const { from, to } = drawn.span;
      if (held.end === 'both') hand.show({ from: at - (to - from) / 2, to: at + (to - from) / 2 });
      else hand.show(held.end === 'from' ? { from: at, to } : { from, to: at });
    });
    for (const type of ['pointerup', 'pointercancel'] as const)
      this.block.addEventListener(type, (event) => {
        if (event.pointerId !== held?.id) return;
        held = null;
        hand.release();
      });
  }
}

/** The stretches, a line for each event, once for each pixel, and the years and days below. */
function backOf({ axis, zone, beginnings }: Overview): Drawn[] {
  const columns = new Set(beginnings.map((at) => Math.round(axis.place(at))));
  const lines = [...columns].map((x) => `M${String(x + 0.5)} 7v${String(HIGH - 13)}`).join('');
  const shade = axis.stretches.filter(({ compressed }) => compressed);
  return [
    ...shade.map(({ x0, x1 }) => ({
      tag: 'rect',
      attributes: {
        class: 'compressed',
        x: tenth(x0),
        width: tenth(x1 - x0),
        y: 0.5,
        height: HIGH,
      },
    })),
    { tag: 'path', attributes: { class: 'rug', d: lines } },
    ...ticksOf(axis, 11, zone).flatMap(({ x, label }): Drawn[] =>
      label === null
        ? []
        : [
            {
              tag: 'line',
              attributes: { class: 'tick', x1: tenth(x), x2: tenth(x), y1: HIGH, y2: HIGH + 16 },
            },
            { tag: 'text', attributes: { x: tenth(x), dx: 3, y: HIGH + 14 }, text: label },
          ],
    ),
  ];
}
