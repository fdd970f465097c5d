import { planners } from '../figures/all.ts';
import type { Problem } from '../problem.ts';
import type { Shelves } from '../record/record.ts';

/** Every figure can be drawn, and the words that it shows are quotes of their events. */
export function wrongFigures({ figures, events }: Shelves): Problem[] {
  const fault = (entry: string, field: string, says: string): Problem => ({
    file: 'data/figures.yaml',
    entry,
    field,
    says,
  });
  return figures.flatMap(({ id, quotes }) => [
    ...(Object.hasOwn(planners, id)
      ? []
      : [fault(id, 'id', `is drawn by nothing; use one of ${Object.keys(planners).join(', ')}`)]),
    ...quotes.flatMap(({ event, words }, index) => {
      const named = events.find((one) => one.id === event);
      if (!named || named.quotes.some((quote) => quote.words === words)) return [];
      const says = `is no quote of ${event}; copy the words as they stand there`;
      return [fault(id, `quotes.${String(index)}.words`, says)];
    }),
  ]);
}
