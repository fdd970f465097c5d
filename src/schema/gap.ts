import { z } from 'astro/zod';
import { id, text } from './text.ts';

/** A group of things that were not seen, not found or not settled. */
export const gapSchema = z.strictObject({
  /** Short name, kebab-case; part of the address. */
  id,
  /** Heading of the group. */
  title: text,
  /** One thing each; source ids stand in square brackets. */
  items: z.array(text).min(1, { error: 'holds no item; add one or remove the group' }),
});

/** A group of things that were not found. */
export type Gap = z.infer<typeof gapSchema>;
