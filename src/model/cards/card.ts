import type { Event } from '../../schema/event.ts';
import type { Figure } from '../../schema/figure.ts';

/** Size of a card in pixels: what chats and feeds show whole. */
export const [WIDTH, HEIGHT] = [1200, 630];

/** What a card shows below or beside its words. */
export type Picture =
  | {
      /** Events that are lit, in the order of time. */
      moments: readonly Event[];
      /** On what they stand: the period of the strip, or all of the time axis. */
      on: 'strip' | 'timeline';
    }
  | {
      /** A figure of the record. */
      figure: Figure;
    };

/** The picture that chats and feeds show beside a link to a page. */
export interface Card {
  /** The path of its page without the slashes at its ends, and its own address under `/cards/`. */
  name: string;
  /** Small words right of the name of the site. */
  label: string;
  title: string;
  /** A sentence under the title; null where times stand there. */
  says: string | null;
  /** Times, a line each. */
  times: readonly string[];
  picture: Picture;
  /** What it shows, for those who do not see it. */
  alt: string;
}
