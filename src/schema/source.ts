import { z } from 'astro/zod';
import { noted } from './change.ts';
import { id, optionalText, text } from './text.ts';
import { dateSchema } from './time.ts';

/** A page, paper or message that the record cites. */
export const sourceSchema = z
  .strictObject({
    /** Publisher and date, `dyn-2014-12-22`. Part of the source's address. */
    id,
    /** Headline as printed. */
    title: optionalText,
    /** What it is, in the editors' words; only where no title is printed. */
    description: optionalText,
    /** Author as printed. */
    author: optionalText,
    /** The same authors for citation styles, each as `Family, Given`; left out where they are no persons, or not all known. */
    authorNames: z
      .array(text.regex(/^[^,]+, [^,]+$/, { error: 'is not a name; write it as Family, Given' }))
      .default([]),
    /** Publisher of the page at `url`; left out where it is not known. */
    publisher: optionalText,
    /** Date of publication, as precise as it is printed. */
    published: dateSchema.nullable().default(null),
    /** The address that was read. */
    url: z
      .url({ protocol: /^https?$/, error: 'is not a web address; write it whole, from https://' })
      .nullable()
      .default(null),
    /** Why there is no address, where `link` does not say it. */
    noUrl: optionalText,
    /** What sort of source it is. */
    kind: z.enum([
      'measurement',
      'primary-document',
      'official-statement',
      'press',
      'analysis',
      'law',
      'reference',
      'copy',
    ]),
    /** Publisher of the original, where the page is a reprint or a repost. */
    copyOf: optionalText,
    /** BCP 47 tag of its language. */
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
      error: 'is not a language tag; write en, ko or another of BCP 47',
    }),
    /** How much was read: full, opening (a part) or relayed (known only as quoted elsewhere). */
    read: z.enum(['full', 'opening', 'relayed']),
    /** ok, copy (name the original, do not link) or avoid (never link). */
    link: z.enum(['ok', 'copy', 'avoid']),
    /** What the source supports and what it does not. */
    note: text,
    /** Day of the last change of the entry; left out where it is as first published. */
    changed: dateSchema.nullable().default(null),
    /** What that change was, a sentence; stands where `changed` stands. */
    changeNote: optionalText,
  })
  .refine((source) => source.title !== null || source.description !== null, {
    path: ['title'],
    error: 'is missing; give the printed title, or a `description` where none is printed',
  })
  .refine((source) => source.url !== null || source.link === 'avoid' || source.noUrl !== null, {
    path: ['url'],
    error: 'is missing; give the address, or say in `noUrl` why there is none',
  })
  .refine((source) => source.link !== 'copy' || source.copyOf !== null, {
    path: ['copyOf'],
    error: 'is missing from a copy; name the publisher of the original',
  })
  .refine((source) => source.link !== 'avoid' || source.url === null, {
    path: ['url'],
    error: 'stands on a source marked `avoid`; remove the address so that nothing can link it',
  })
  .refine(...noted)
  .refine((source) => source.authorNames.length === 0 || source.author !== null, {
    path: ['authorNames'],
    error: 'name authors whom `author` does not print; add `author` or remove them',
  });

/** A page, paper or message that the record cites. */
export type Source = z.infer<typeof sourceSchema>;
