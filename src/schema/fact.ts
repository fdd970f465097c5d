import { z } from 'astro/zod';
import { id, optionalText, sourceIds, text } from './text.ts';

/** A contested or often misquoted point, with what each source says. */
export const factSchema = z.strictObject({
  /** Words of the question, kebab-case; part of the card's address. */
  id,
  /** The question that the card answers. */
  question: text,
  /** Ids of the events that the card is about. */
  events: z.array(id).default([]),
  /** What each source says, in its own terms. */
  values: z
    .array(
      z.strictObject({
        /** The value as given. */
        value: text,
        /** Who gave it, and through whom. */
        saidBy: text,
        /** Where it was read. */
        source: id,
      }),
    )
    .min(1, { error: 'holds no value; add what at least one source says' }),
  /** The value that the site uses; left out where the record does not settle it. */
  ourValue: optionalText,
  /** How `ourValue` follows from the values, or why nothing does. */
  derivation: optionalText,
  /** What else a reader should know. */
  note: optionalText,
  /** Sources of the note. */
  noteSources: sourceIds,
});

/** A contested or often misquoted point. */
export type Fact = z.infer<typeof factSchema>;
