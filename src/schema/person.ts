import { z } from 'astro/zod';
import { id, requiredSourceIds, text } from './text.ts';

/** A person, organization or group of the story. */
export const personSchema = z.strictObject({
  /** The name, kebab-case; part of the address. */
  id,
  /** The name as printed. */
  name: text,
  /** Other names under which events list the same person as actor, observer or speaker. */
  alsoNamed: z.array(text).default([]),
  /** What it is. */
  type: z.enum(['person', 'organization', 'group']),
  /** The role in December 2014 unless stated. */
  role: text,
  /** Whom they worked for or belonged to. */
  affiliation: text,
  /** Why they matter here. */
  why: text,
  /** Where it was read. */
  sources: requiredSourceIds,
});

/** A person, organization or group of the story. */
export type Person = z.infer<typeof personSchema>;
