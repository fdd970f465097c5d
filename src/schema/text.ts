import { z } from 'astro/zod';

/**
 * Characters that nobody sees and that break or turn what stands around them: controls but line ends and tabs, those that change the
 * direction of writing, the sign for a lost character, and those that are none. A language is told by a field of its own.
 */
export const unseen =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFF]/;

/** Words for a reader: not empty, no blank at either end, nothing that cannot be seen. */
export const text = z
  .string()
  .trim()
  .min(1, { error: 'is empty; write the words or leave the field out' })
  .refine((words) => !unseen.test(words), {
    error: 'holds a character that cannot be seen; write the words anew without it',
  });

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
