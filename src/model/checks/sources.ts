import type { Problem } from '../problem.ts';
import type { Shelves } from '../record/record.ts';
import { references } from '../record/references.ts';

/** A quote may only rest on a source that the event itself cites. */
export function strayQuotes(shelves: Shelves): Problem[] {
  return shelves.events.flatMap((event) =>
    event.quotes
      .filter((quote) => !event.sources.includes(quote.source))
      .map((quote) => ({
        file: `events/${event.id}.yaml`,
        entry: event.id,
        field: 'quotes',
        says: `quotes ${quote.speaker} from ${quote.source}, which is not among \`sources\`; add it there or correct it`,
      })),
  );
}

/** A source that nothing uses is a claim that nobody made; `cited` are those that articles name. */
export function unusedSources(shelves: Shelves, cited: ReadonlySet<string>): Problem[] {
  const used = new Set([
    ...cited,
    ...references(shelves)
      .filter(({ to, from }) => to === 'sources' && from !== 'linkStatus') // a check is no use
      .map((reference) => reference.id),
  ]);
  return shelves.sources
    .filter((source) => !used.has(source.id))
    .map((source) => ({
      file: 'data/sources.yaml',
      entry: source.id,
      field: 'id',
      says: 'is used by no event, fact, article or other entry; cite it or remove it',
    }));
}
