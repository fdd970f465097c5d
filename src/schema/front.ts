import { z } from 'astro/zod';
import { id, text } from './text.ts';

/** How many fact cards the front page shows: one large, and two rows of two. */
export const KEY_FACTS = 5;

/** One step of a reading path: a page that is looked up, an article, or one section of an article or of the front page. */
const stepSchema = z
  .strictObject({
    /** Path of a reference page, such as `/timeline/`; its words are not counted. */
    page: text.nullable().default(null),
    /** Id of an article. */
    article: id.nullable().default(null),
    /** Words of a heading of that article, or of the front page where no article is named. */
    section: text.nullable().default(null),
  })
  .refine(
    ({ page, article, section }) => (page === null) !== (article === null && section === null),
    {
      error: 'names nothing, or a page with an article or section; write page, article or section',
    },
  );

/** A way through the site for the time that a reader has. */
const pathSchema = z.strictObject({
  /** Its name, such as `Ten minutes`. */
  title: text,
  /** What a reader knows at its end. */
  gives: text,
  /** Most minutes that it may take; left out where it takes what it takes. */
  limit: z.int().positive().nullable().default(null),
  /** What is read, in order. */
  steps: z.array(stepSchema).min(1, { error: 'lead nowhere; add a step' }),
});

/** Front matter of the front page, `front.mdx`. Its headline and description are those of `site.yaml`. */
export const frontSchema = z.strictObject({
  /** Ids of the fact cards that it shows, the largest first. */
  facts: z.array(id).length(KEY_FACTS, {
    error: `are not ${String(KEY_FACTS)}, for which the page has room; add or remove some`,
  }),
  /** Ways to read on, the shortest first. */
  paths: z.array(pathSchema).min(1, { error: 'are none; add a way to read on' }),
});

/** Front matter of the front page. */
export type FrontHead = z.infer<typeof frontSchema>;
/** A way through the site for the time that a reader has. */
export type ReadingPath = FrontHead['paths'][number];
/** One step of a reading path. */
export type ReadingStep = ReadingPath['steps'][number];
