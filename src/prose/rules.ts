import type { Problem } from '../model/problem.ts';
import type { Shelves } from '../model/record/record.ts';
import type { Article } from './article.ts';
import type { Front } from './front.ts';
import type { Prose } from './prose.ts';
import { wrongBlock } from './rules/block.ts';
import { wrongFrontPage } from './rules/front-page.ts';
import { wrongFront, type Front as FrontMatter } from './rules/front.ts';
import { wrongHeading } from './rules/heading.ts';
import { knownOf, type Fault } from './rules/known.ts';
import { wrongLink } from './rules/link.ts';
import { wrongStranger } from './rules/stranger.ts';
import { wrongTag, type Ground } from './rules/tag.ts';

/** The rules that the articles must keep, front matter and prose, as faults found. */
export function checkArticles(articles: readonly FrontMatter[], shelves: Shelves): Problem[] {
  const known = knownOf(shelves);
  return articles.flatMap((article) => [
    ...wrongFront(article, articles, known),
    ...checkProse(article.file, article.prose, shelves),
  ]);
}

/** The rules that the front page must keep, front matter and prose, as faults found. */
export function checkFront(
  front: Front,
  articles: readonly Article[],
  shelves: Shelves,
): Problem[] {
  return [
    ...wrongFrontPage(front, articles, knownOf(shelves)),
    ...checkProse(front.file, front.prose, shelves, 'front page'),
  ];
}

/** The rules that the prose of one article, or of the front page, must keep, as faults found. */
export function checkProse(
  file: string,
  prose: Prose,
  shelves: Shelves,
  ground: Ground = 'article',
): Problem[] {
  const known = knownOf(shelves);
  const at = (line: number, faults: Fault[]): Problem[] =>
    faults.map(([field, says]) => ({ file, entry: `line ${String(line)}`, field, says }));
  return [
    ...prose.strangers.flatMap((stranger) => at(stranger.line, [wrongStranger(stranger)])),
    ...prose.headings.flatMap((heading) => at(heading.line, wrongHeading(heading, prose, known))),
    ...prose.tags.flatMap((tag) => at(tag.line, wrongTag(tag, known, ground))),
    ...prose.links.flatMap((link) => at(link.line, wrongLink(link, shelves))),
    ...prose.blocks.flatMap((block) => at(block.line, wrongBlock(block, known))),
  ];
}
