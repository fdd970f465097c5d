import { referencePages } from '../../model/navigation.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadingStep } from '../../schema/front.ts';
import type { Front } from '../front.ts';
import type { Writing } from '../article.ts';
import { headingsSaying, minutesOfPath, writingOfStep } from '../reading.ts';
import { frontParts } from '../tags.ts';
import type { Known } from './known.ts';

/** The front page shows what its front matter names: cards that exist, and paths that lead somewhere in time. */
export function wrongFrontPage(
  front: Front,
  articles: readonly Writing[],
  known: Known,
): Problem[] {
  return [...wrongFacts(front, known), ...wrongPaths(front, articles), ...wrongParts(front)];
}

function wrongFacts({ file, head: { facts } }: Front, known: Known): Problem[] {
  const fault = (says: string): Problem => ({ file, entry: 'front matter', field: 'facts', says });
  return facts.flatMap((id, index) => {
    if (facts.indexOf(id) !== index) return [fault(`names ${id} twice; name another card`)];
    if (known.facts.has(id)) return [];
    return [fault(`names ${id}, which is not in data/facts.yaml; correct the id or add the card`)];
  });
}

function wrongPaths(front: Front, articles: readonly Writing[]): Problem[] {
  return front.head.paths.flatMap((path) => {
    const fault = (field: string, says: string): Problem => {
      return { file: front.file, entry: `path “${path.title}”`, field, says };
    };
    const faults = path.steps.flatMap((step, index) =>
      wrongStep(step, front, articles).map((says) => fault(`step ${String(index + 1)}`, says)),
    );
    const minutes = minutesOfPath(path, front, articles);
    if (faults.length > 0 || path.limit === null || minutes <= path.limit) return faults;
    const says = `is ${String(path.limit)}, but its steps take ${String(minutes)} minutes; take out a step or shorten what it leads to`;
    return [fault('limit', says)];
  });
}

function wrongStep(step: ReadingStep, front: Front, articles: readonly Writing[]): string[] {
  const { page, article, section } = step;
  if (page !== null) {
    const pages = referencePages.map(({ path }): string => path);
    if (pages.includes(page)) return [];
    return [`leads to ${page}, which is no reference page; write one of ${pages.join(' ')}`];
  }
  const writing = writingOfStep(step, front, articles);
  if (!writing)
    return [`names the article ${String(article)}, which is not in articles/; correct the id`];
  if (section === null) return [];
  const { headings } = writing.prose;
  const found = headingsSaying(headings, section).length;
  if (found === 1) return [];
  if (found > 1)
    return [
      `names “${section}”, which ${writing.file} has as a heading ${String(found)} times; reword one of them`,
    ];
  const has = headings.map(({ text }) => `“${text}”`).join(', ') || 'none';
  return [
    `names “${section}”, which is no heading of ${writing.file}; copy the words of one: ${has}`,
  ];
}

/** What stands in the front matter must be shown, once. */
function wrongParts({ file, prose }: Front): Problem[] {
  return frontParts.flatMap((part) => {
    const count = prose.tags.filter(({ name }) => name === part).length;
    if (count === 1) return [];
    const says =
      count === 0
        ? 'is missing; put it on a line of its own'
        : `stands ${String(count)} times; leave one`;
    return [{ file, entry: 'the page', field: `<${part}>`, says }];
  });
}
