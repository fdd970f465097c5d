import { z } from 'astro/zod';
import { confidenceSchema } from './event.ts';
import { id, optionalText, requiredSourceIds, sourceIds, text } from './text.ts';

const argumentSchema = z.strictObject({
  /** Who argues. */
  who: text,
  /** What they say. */
  text,
  /** Where it was read. */
  sources: requiredSourceIds,
});

/** How one piece of evidence bears on one explanation. */
export const ratingSchema = z
  .strictObject({
    /** Id of the explanation. */
    hypothesis: id,
    /** Whether the evidence fits the explanation. */
    rating: z.enum(['consistent', 'inconsistent', 'neutral']),
    /** Why. */
    reason: text,
    /** `source`: a cited source draws the link. `inference`: the editors draw it. */
    basis: z.enum(['source', 'inference']),
    /** The sources that draw the link; none for an inference. */
    sources: sourceIds,
  })
  .refine((rating) => (rating.basis === 'source') === rating.sources.length > 0, {
    path: ['sources'],
    error: 'must name a source where the basis is `source`, and none where it is `inference`',
  });

/** The explanations of the main outage and the evidence for and against each. */
export const hypothesesSchema = z.strictObject({
  /** How the ratings were made and what they are not. */
  method: text,
  /** The explanations, in the order in which they are shown. */
  hypotheses: z.array(
    z.strictObject({
      /** Short name, such as `H1`. */
      id,
      /** A few words. */
      label: text,
      /** What it claims, in one sentence. */
      statement: text,
      /** Who argues for it. */
      arguedFor: z.array(argumentSchema).default([]),
      /** Who argues against it. */
      arguedAgainst: z.array(argumentSchema).default([]),
      /** What to keep in mind. */
      note: text,
    }),
  ),
  /** The evidence, each piece rated against every explanation. */
  evidence: z.array(
    z.strictObject({
      /** Short name, such as `E01`. */
      id,
      /** What was seen or said. */
      text,
      /** How well it is established. */
      confidence: confidenceSchema,
      /** What the confidence rests on. */
      confidenceNote: optionalText,
      /** Where it was read. */
      sources: requiredSourceIds,
      /** One rating for each explanation. */
      ratings: z.array(ratingSchema),
    }),
  ),
  /** What must be kept in mind when reading the counts. */
  cautions: z.array(text),
  /** What evidence would decide the question. */
  whatWouldDecide: text,
});

/** The explanations and their evidence. */
export type Hypotheses = z.infer<typeof hypothesesSchema>;
/** How one piece of evidence bears on one explanation. */
export type Rating = z.infer<typeof ratingSchema>;
