import { z } from 'astro/zod';
import { confidenceSchema } from './event.ts';
import { optionalText, requiredSourceIds } from './text.ts';

/** The field of everything that was read somewhere. */
export const sourced = {
  /** Where it was read. */
  sources: requiredSourceIds,
};

/** The fields of everything that is rated. */
export const rated = {
  /** How well it is established. */
  confidence: confidenceSchema,
  /** What to keep in mind. */
  note: optionalText,
  ...sourced,
};

/** A rated value of one kind. */
export const ratedValue = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    /** The value. */
    value,
    ...rated,
  });
