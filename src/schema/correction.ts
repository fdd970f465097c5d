import { z } from 'astro/zod';
import { id, sourceIds, text } from './text.ts';
import { dateSchema } from './time.ts';

/** A correction of this site after publication. */
export const correctionSchema = z.strictObject({
  /** Date and words, `2026-12-01-start-time`. */
  id,
  /** Day of the correction. */
  date: dateSchema,
  /** Path of the page that was wrong, from the root of the site, such as `/outages/`. */
  page: z.string().regex(/^\/(?![/\\])/, { error: 'is not a path; begin it with one /' }),
  /** What was wrong. */
  was: text,
  /** What stands there now. */
  now: text,
  /** Why it was changed, a sentence. */
  why: text,
  /** What showed it. */
  sources: sourceIds,
});

/** A correction of this site after publication. */
export type Correction = z.infer<typeof correctionSchema>;
