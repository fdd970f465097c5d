import { z } from 'astro/zod';
import { id, optionalText, text } from './text.ts';

/** The words of a figure. */
export const figureSchema = z.strictObject({
  /** Short name, kebab-case; part of its address. src/model/figures/all.ts knows how to draw it. */
  id,
  /** Headline. */
  title: text,
  /** What it shows, in one sentence. */
  says: text,
  /** Whether it is built from published statements and not from a measurement of ours. */
  statements: z.boolean(),
  /** How to read it. */
  note: optionalText,
  /** The words that it shows, for a figure of quotes: each a quote of its event. */
  quotes: z
    .array(
      z.strictObject({
        /** Id of the event. */
        event: id,
        /** The exact words of one of its quotes. */
        words: text,
      }),
    )
    .default([]),
});

/** The words of a figure. */
export type Figure = z.infer<typeof figureSchema>;
