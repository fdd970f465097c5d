import { between, type Span } from '../../../model/chart/glide.ts';

/** What a motion needs of the chart. */
export interface Stage {
  /** Draws the window; while it moves, as little as is needed. */
  draw: (moving: boolean) => void;
  /** Makes where a motion ended the view. */
  commit: (span: Span) => void;
}

/** How long a window glides from one range to another, and how long a wheel must rest, in milliseconds. */
const GLIDE = 220;
const REST = 160;

/** The window in motion: at most one drawing for each frame of the screen, and one change of the view at the end. */
export class Motion {
  /** Where the window is while it moves; null while it stands still. */
  span: Span | null = null;
  /** Whether the view is being changed to where the motion ended. */
  committing = false;
  private readonly stage: Stage;
  private frame = 0;
  private rest = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Draws at the next frame of the screen. */
  ask(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.stage.draw(this.span !== null);
    });
  }

  /** Moves the window there. */
  to(span: Span): void {
    this.span = span;
    this.ask();
  }

  /** Ends the motion where the window is. */
  end(): void {
    clearTimeout(this.rest);
    const { span } = this;
    if (!span) return;
    this.committing = true;
    this.stage.commit(span);
    this.committing = false;
    this.span = null;
    this.ask();
  }

  /** Ends the motion when nothing more comes for a moment. */
  endSoon(): void {
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => {
      this.end();
    }, REST);
  }

  /** Glides to a view that is already set; a hand on the chart ends it. */
  glide(from: Span, to: Span): void {
    if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
    let began: number | null = null;
    const step = (now: number) => {
      if (this.span !== last) return;
      began ??= now;
      const share = Math.min(1, (now - began) / GLIDE);
      if (share === 1) {
        this.span = null;
        this.ask();
        return;
      }
      last = between(from, to, 1 - (1 - share) ** 3);
      this.to(last);
      requestAnimationFrame(step);
    };
    let last: Span = from;
    this.to(from);
    requestAnimationFrame(step);
  }

  /** Stops everything. */
  stop(): void {
    clearTimeout(this.rest);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.span = null;
  }
}
