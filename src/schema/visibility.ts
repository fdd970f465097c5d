import { z } from 'astro/zod';
import { requiredSourceIds, text } from './text.ts';
import { boundSchema } from './time.ts';

const count = z.int().min(0).max(4);

/** One step of the visible networks; it holds until the next. */
export const visibilityStepSchema = z
  .strictObject({
    /** When the step begins; left out for the state before the first step. */
    from: boundSchema.nullable().default(null),
    /** value (the number is said or implied), range (only limits) or unknown. */
    state: z.enum(['value', 'range', 'unknown']),
    /** Networks visible that the statements give or imply; 0 is a total loss, left out is not known. */
    networks: count.nullable().default(null),
    /** The fewest that the statements cannot exclude. */
    min: count,
    /** The most that the statements cannot exclude. */
    max: count,
    /** What is said of it. */
    text,
    /** Where it was read. */
    sources: requiredSourceIds,
  })
  .refine((step) => (step.state === 'value') === (step.networks !== null), {
    path: ['networks'],
    error: 'must be given for state `value` and for no other',
  })
  .refine((step) => step.min <= step.max, {
    path: ['min'],
    error: 'is above `max`; swap them',
  });

/** Networks visible over time, built from published statements; not a measurement. */
export const visibilitySchema = z.strictObject({
  /** What it is, for captions. */
  label: text,
  /** Unit of the numbers. */
  unit: text,
  /** How to read and draw it. */
  note: text,
  /** The steps, in time order. */
  series: z.array(visibilityStepSchema).min(1),
});

/** One step of the visible networks. */
export type VisibilityStep = z.infer<typeof visibilityStepSchema>;
