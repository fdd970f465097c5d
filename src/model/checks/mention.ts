import type { Problem } from '../problem.ts';
import { indexById, type Shelves } from '../record/record.ts';

/** What looks like the id of a source in running text: words, then a year. */
const DATED = /\b[a-z][a-z0-9]*(?:-[a-z0-9]+)*-\d{4}(?:-[a-z0-9]+)*\b/g;
const BRACKET = /\[([^\]]*)\]/g;
const ID = /^[a-z0-9][a-z0-9-]*$/;

/** Ids in running text become links, so each must be one: else a reader would see the bare id. */
export function unknownMentions({ events, gaps, sources }: Shelves): Problem[] {
  const known = indexById(sources);
  return [
    ...events.flatMap(({ id, firstReportedBasis }) =>
      [...(firstReportedBasis ?? '').matchAll(DATED)]
        .filter(([mention]) => !known.has(mention))
        .map(([mention]) => ({
          file: `events/${id}.yaml`,
          entry: id,
          field: 'firstReportedBasis',
          says: `mentions ${mention}, which is not in data/sources.yaml; correct the id or add the entry`,
        })),
    ),
    ...gaps.flatMap(({ id, items }) =>
      items
        .flatMap((item) => [...item.matchAll(BRACKET)])
        .filter(([, inside = '']) => !ID.test(inside))
        .map(([bracket]) => ({
          file: 'data/not-found.yaml',
          entry: id,
          field: 'items',
          says: `hold ${bracket}, which is not one source id; put each id in brackets of its own`,
        })),
    ),
  ];
}
