import { z } from 'astro/zod';
import { id } from './text.ts';
import { daySchema } from './time.ts';

/** What the address of one source answered. */
export const checkedLinkSchema = z.strictObject({
  /** Id of the source. */
  source: id,
  /** The address that was asked. It is that of the source: what another address answered says nothing. */
  url: z.url({
    protocol: /^https?$/,
    error: 'is not a web address; write it whole, from https://',
  }),
  /** answers (2xx after all redirects), refuses (it lets no program in), gone (404 or 410), silent (no answer in time, or 5xx). */
  state: z.enum(['answers', 'refuses', 'gone', 'silent']),
  /** HTTP status of the last answer; null where none came. */
  status: z.int().min(100).max(999).nullable(),
  /** Day of the answer where the last check could not tell and an earlier one is kept; left out where it is that of the file. */
  checked: daySchema.nullable().default(null),
});

/** What the addresses of the linked sources answered when a program asked them. Written by `npm run links`. */
export const linkStatusSchema = z
  .strictObject({
    /** Day of the last check, UTC; null before the first. */
    checked: daySchema.nullable(),
    /** One entry for each source that was asked, sorted by its id. */
    links: z.array(checkedLinkSchema),
  })
  .refine(({ checked, links }) => checked !== null || links.length === 0, {
    path: ['checked'],
    error: 'is missing from a file with answers; give the day of the check, or remove `links`',
  })
  .refine(
    ({ checked, links }) =>
      links.every((link) => link.checked === null || link.checked < String(checked)),
    {
      path: ['links'],
      error: 'hold a `checked` that is not before that of the file; correct it or leave it out',
    },
  );

/** What the address of one source answered. */
export type CheckedLink = z.infer<typeof checkedLinkSchema>;
/** What the addresses of the linked sources answered. */
export type LinkStatus = z.infer<typeof linkStatusSchema>;
