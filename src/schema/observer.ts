import { z } from 'astro/zod';
import { methodSchema } from './event.ts';
import { id, requiredSourceIds, text } from './text.ts';
import { boundSchema } from './time.ts';

/** A time of the main outage as an observer gave it. */
const sightSchema = z.strictObject({
  /** The time, UTC; a span where things came one by one. */
  at: boundSchema,
  /** Whether it was given as "about". */
  about: z.boolean(),
  /** As printed, with its zone. */
  text,
});

/** Who saw the main outage, and when. */
export const observerSchema = z.strictObject({
  /** Short name, kebab-case. */
  id,
  /** Name and place, for readers. */
  who: text,
  /** How it was seen. */
  method: methodSchema,
  /** Whether it is a report of the press and not an observer of its own. */
  isPress: z.boolean(),
  /** When the connection was lost; left out where no clock time was given. */
  lost: sightSchema.nullable().default(null),
  /** When it was back. */
  back: sightSchema.nullable().default(null),
  /** What was seen. */
  note: text,
  /** Where it was read. */
  sources: requiredSourceIds,
});

/** Who saw the main outage, and when. */
export type Observer = z.infer<typeof observerSchema>;
