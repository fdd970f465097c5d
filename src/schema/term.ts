import { z } from 'astro/zod';
import { id, sourceIds, text } from './text.ts';

/** A term of the glossary. */
export const termSchema = z.strictObject({
  /** The term, kebab-case; part of the address. */
  id,
  /** The term as printed. */
  term: text,
  /** What it means, in one to three sentences. */
  definition: text,
  /** Sources of the definition; none where it is general knowledge of the field. */
  sources: sourceIds,
});

/** A term of the glossary. */
export type Term = z.infer<typeof termSchema>;
