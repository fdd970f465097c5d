import type { Problem } from '../../model/problem.ts';
import { referencePages } from '../../model/navigation.ts';
import type { Article } from '../article.ts';
import { numbersIn } from '../digits.ts';
import { numbersBehind, type Known } from './known.ts';

/** Addresses that the site itself takes, so that no article can have them. */
const TAKEN: readonly string[] = [
  ...referencePages.map(({ path }) => path),
  '/events/',
  '/embed/',
  '/index/',
  '/front/',
  '/404/',
];

/** The front matter of an article that `wrongFront` reads. */
export type Front = Pick<Article, 'id' | 'file' | 'head' | 'prose'>;

/** Front matter says nothing that the article does not, and each article has an address and a place of its own. */
export function wrongFront(article: Front, articles: readonly Front[], known: Known): Problem[] {
  const { id, file, head, prose } = article;
  const fault = (field: string, says: string): Problem => ({
    file,
    entry: 'front matter',
    field,
    says,
  });
  const problems: Problem[] = [];
  const numbers = numbersBehind(prose.tags, known);
  for (const field of ['title', 'question', 'description'] as const) {
    for (const number of numbersIn(head[field])) {
      if (!numbers.has(number)) {
        problems.push(
          fault(
            field,
            `says ${number}, which is in no entry that the article refers to; correct it`,
          ),
        );
      }
    }
  }
  const twin = articles.find((other) => other.id !== id && other.head.order === head.order);
  if (twin)
    problems.push(
      fault('order', `is that of ${twin.file} too; give each article a place of its own`),
    );
  if (head.changed < head.published) {
    problems.push(fault('changed', 'is before `published`; correct one of them'));
  }
  if (TAKEN.includes(`/${id}/`)) {
    problems.push({
      file,
      entry: id,
      field: 'file name',
      says: 'is the address of another page; rename the file',
    });
  }
  return problems;
}
