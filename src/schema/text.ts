import { z } from 'astro/zod';

/** Words for a reader: not empty, no blank at either end. */
export const text = z
  .string()
  .trim()
  .min(1, { error: 'is empty; write the words or leave the field out' });

/** Words, or nothing where the record does not know. A field left out means not known or not applicable. */
export const optionalText = text.nullable().default(null);

/** Kebab-case name of an entry, unique in its collection; the part of its address that never changes. */
export const id = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, {
  error: 'is not an id; use lower-case words joined by hyphens',
});

/** Ids of entries in `sources.yaml`, in the order in which they are cited. */
export const sourceIds = z.array(id).default([]);

/** Ids of sources where at least one is required. */
export const requiredSourceIds = z
  .array(id)
  .min(1, { error: 'names no source; add the id of at least one entry of sources.yaml' });
