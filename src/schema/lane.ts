import { z } from 'astro/zod';
import { id, text } from './text.ts';

/** A named row of the timeline, or a kind of event: a closed list with words for readers. */
export const labelledSchema = z.strictObject({
  /** Short name, kebab-case. */
  id,
  /** Words for readers. */
  label: text,
  /** What belongs in it. */
  description: text,
});

/** A lane of the timeline; lanes are drawn in the order of their file. */
export type Lane = z.infer<typeof labelledSchema>;
/** A kind of event. */
export type Kind = z.infer<typeof labelledSchema>;
