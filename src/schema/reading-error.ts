import { z } from 'astro/zod';
import { id, sourceIds, text } from './text.ts';

/** A slip or misprint in a source, listed so that nobody copies it. */
export const readingErrorSchema = z.strictObject({
  /** Short name, kebab-case; part of the address. */
  id,
  /** What was printed. */
  printed: text,
  /** The sources that print it; none where the pages were not kept. */
  where: sourceIds,
  /** What is right. */
  right: text,
  /** How the slip came about, or why it is one. */
  why: text,
  /** Ids of the events concerned. */
  related: z.array(id).default([]),
});

/** A slip or misprint in a source. */
export type ReadingError = z.infer<typeof readingErrorSchema>;
