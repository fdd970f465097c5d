import { z } from 'astro/zod';
import { id, optionalText, sourceIds, text } from './text.ts';
import { instantSchema } from './time.ts';

/** A number or an instant. */
const amountSchema = z.union([z.number(), instantSchema]);

/** What a value says as a place on an axis. */
const placeSchema = z
  .strictObject({
    /** The least that it says; left out for "less than". */
    least: amountSchema.nullable().default(null),
    /** The most; left out for "more than". */
    most: amountSchema.nullable().default(null),
    /** Whether it says "about" or "nearly". */
    isAbout: z.boolean().default(false),
  })
  .refine(({ least, most }) => least !== null || most !== null, {
    path: ['least'],
    error: 'is missing, as is `most`; give one of them',
  });

/** An axis for the values of a card. */
const scaleSchema = z.strictObject({
  /** What is measured along it, such as `pages`. */
  label: text,
  /** Numbers, minutes (said as hours and minutes) or instants (said as clock times, UTC). */
  of: z.enum(['number', 'minutes', 'instant']),
  /** Whether each step is ten times the one before. */
  isLog: z.boolean().default(false),
  /** Where the value that the site uses stands; left out where there is none, or none that is a place. */
  ours: amountSchema.nullable().default(null),
});

/** A contested or often misquoted point, with what each source says. */
export const factSchema = z.strictObject({
  /** Words of the question, kebab-case; part of the card's address. */
  id,
  /** The question that the card answers. */
  question: text,
  /** Ids of the events that the card is about. */
  events: z.array(id).default([]),
  /** The axis on which values can be compared; left out where they cannot. */
  scale: scaleSchema.nullable().default(null),
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
        /** Its place on the axis of the card; left out where it cannot be compared. */
        at: placeSchema.nullable().default(null),
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
