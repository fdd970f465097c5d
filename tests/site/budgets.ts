import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../../src/loaders/folder.ts';
import { pageBehind } from './page.ts';

const articles = readdirSync(join(contentDir(), 'articles')).map(
  (file) => `/${file.replace(/\.mdx$/, '')}/`,
);

const isArticle = (path: string): boolean => articles.includes(path);

/** Whether a page carries the styles that it uses, which have a budget of their own. */
export const carriesStyles = (path: string): boolean => path === '/' || isArticle(path);

/** Most that the HTML of pages may weigh, in kilobytes, articles and frames apart; a page under one that ends in a star has the budget of its kind. */
export const budgets: Readonly<Record<string, number>> = {
  '/': 20,
  '/timeline/': 60, // its styles and every event within
  '/embed/timeline/': 56,
  '/events/*': 16,
  '/sources/': 32,
  '/sources/*': 8,
  '/figures/': 6,
  '/figures/*': 14,
  '/facts/': 32,
  '/people/': 24,
  '/glossary/': 10,
  '/law/': 14,
  '/method/': 20,
  '/method/explanations/': 16,
  '/method/network/': 12,
  '/data/': 14,
  '/search/': 6,
  '/corrections/': 8,
  '/about/': 10,
  '/offline/': 8,
  '/404.html': 5,
};

/** Most that the HTML of the page at a path may weigh, in kilobytes; undefined for one of a kind that nobody has thought about. */
export const budgetOf = (path: string): number | undefined => {
  const own = budgets[path];
  if (own !== undefined) return own;
  if (pageBehind(path) !== undefined) return 12; // its styles within: a frame asks for nothing more
  if (isArticle(path)) return 40;
  return budgets[path.replace(/[^/]+\/$/, '*')];
};
