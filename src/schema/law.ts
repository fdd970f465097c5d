import { z } from 'astro/zod';
import { id, optionalText, requiredSourceIds, sourceIds, text } from './text.ts';
import { dateSchema } from './time.ts';

const measureSchema = z.strictObject({
  /** Day of the measure. */
  date: dateSchema,
  /** What was done, and by whom it is known. */
  text,
  /** Id of its event. */
  event: id,
  /** Where it was read. */
  sources: requiredSourceIds,
});

/** A document of law or policy that bears on the case. */
export const legalDocumentSchema = z.strictObject({
  /** Short name, kebab-case; part of the address. */
  id,
  /** What sort of document it is, such as treaty, case or manual. */
  type: text,
  /** Its name. */
  name: text,
  /** Articles, rules or paragraphs concerned. */
  provision: optionalText,
  /** Date of the document. */
  date: dateSchema.nullable().default(null),
  /** What it says, in the editors' words. */
  says: text,
  /** Who applied it to the attack on Sony, and how. */
  appliedToSony: z
    .array(
      z.strictObject({
        /** Who applied it. */
        who: text,
        /** How. */
        how: text,
        /** Where it was read. */
        source: id,
      }),
    )
    .default([]),
  /** Where it was read. */
  sources: requiredSourceIds,
  /** What could not be checked. */
  notVerified: optionalText,
});

/** The legal and policy frame. */
export const lawSchema = z.strictObject({
  /** What "proportional" means in each body of rules. */
  sensesOfProportional: z.array(
    z.strictObject({
      /** Short name, kebab-case. */
      id,
      /** Words for readers. */
      label: text,
      /** What the measure is compared with. */
      yardstick: text,
      /** Where the sense comes from. */
      text,
      /** Whether a source says it or the editors infer it. */
      basis: z.enum(['source', 'inference']),
      /** Where it was read. */
      sources: requiredSourceIds,
    }),
  ),
  /** The documents, oldest body of rules first. */
  documents: z.array(legalDocumentSchema),
  /** What writers held on the attack on Sony. */
  positionsOnSony: z.array(
    z.strictObject({
      /** Who wrote. */
      who: text,
      /** When. */
      date: dateSchema,
      /** What they held. */
      text,
      /** Where it was read. */
      sources: requiredSourceIds,
    }),
  ),
  /** What the attack was called. */
  labels: z.array(
    z.strictObject({
      /** Who used the label. */
      who: text,
      /** The label. */
      label: text,
      /** Where it was read. */
      sources: requiredSourceIds,
    }),
  ),
  /** Why a secret act sits oddly with the rules on responses. */
  canASecretActBeAResponse: z.array(
    z.strictObject({
      /** One step of the argument. */
      text,
      /** Whether a source says it or the editors infer it. */
      basis: z.enum(['source', 'inference']),
      /** Where it was read. */
      sources: requiredSourceIds,
    }),
  ),
  /** What the United States did in public. */
  responsesKnownPublicly: z.array(measureSchema),
  /** Later steps, not presented as the announced response. */
  laterMeasures: z.array(measureSchema),
  /** What was looked for and not found. */
  notes: z.array(text),
  /** Sources of the notes. */
  noteSources: sourceIds,
});

/** The legal and policy frame. */
export type Law = z.infer<typeof lawSchema>;
