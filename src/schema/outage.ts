import { z } from 'astro/zod';
import { confidenceSchema } from './event.ts';

/** An outage with the fields that public annotations of outages carry, and more. */
export const outageSchema = z.strictObject({
  /** Id of its event. */
  id: z.string(),
  /** Headline. */
  description: z.string(),
  /** When it began, at the earliest, UTC. */
  start_earliest: z.string(),
  /** When it began, at the latest, UTC. */
  start_latest: z.string(),
  /** When it ended, at the earliest, UTC; empty where no end is known. */
  end_earliest: z.string().nullable(),
  /** When it ended, at the latest, UTC; empty where no end is known. */
  end_latest: z.string().nullable(),
  /** The least that it lasted, in minutes; empty where no length is known. */
  minutes_least: z.int().nullable(),
  /** The most that it lasted, in minutes; empty where no length is known or sources say "more than". */
  minutes_most: z.int().nullable(),
  /** What was affected, as sources say; empty where they do not. */
  scope: z.string().nullable(),
  /** The autonomous system that the record names for the country; none for other countries. */
  asns: z.array(z.int()),
  /** Countries. */
  locations: z.array(z.string()),
  /** What caused it; always empty: the record establishes no cause of any outage. */
  cause: z.null(),
  /** How well it is established that it happened. */
  confidence: confidenceSchema,
  /** Who measured or saw it. */
  observers: z.array(z.string()),
  /** Address of its page, which names the sources. */
  link: z.string(),
});

/** An outage as open data. */
export type Outage = z.infer<typeof outageSchema>;
