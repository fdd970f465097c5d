import { z } from 'astro/zod';
import { text } from './text.ts';
import { dateSchema } from './time.ts';

/** Front matter of an article. The file's name is its address: `outages.mdx` is `/outages/`. */
export const articleSchema = z.strictObject({
  /** Headline. */
  title: text,
  /** The question that the first sentence answers. */
  question: text,
  /** The answer in one sentence, at most 155 characters; shown in lists and by search engines. */
  description: text.max(155, { error: 'is longer than 155 characters; shorten it' }),
  /** Words in the header, at most 24 characters. */
  nav: text.max(24, { error: 'is longer than 24 characters; shorten it' }),
  /** Place in the reading order, from 1. */
  order: z.int().positive(),
  /** Day of first publication. */
  published: dateSchema,
  /** Day of the last change of substance. */
  changed: dateSchema,
  /** What that change was. */
  changeNote: text,
});

/** Front matter of an article. */
export type ArticleHead = z.infer<typeof articleSchema>;
