import type { ArticleHead } from '../../schema/article.ts';
import type { Correction } from '../../schema/correction.ts';

/** The day of the last change that the site records: of an article, or of any page by a correction. Null where it records none. */
export function lastChange(
  articles: readonly Pick<ArticleHead, 'changed'>[],
  corrections: readonly Pick<Correction, 'date'>[],
): string | null {
  const days = [...articles.map(({ changed }) => changed), ...corrections.map(({ date }) => date)];
  return days.sort().at(-1) ?? null;
}
