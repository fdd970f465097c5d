import type { Problem } from '../problem.ts';
import type { Shelves } from '../record/record.ts';

/** The steps of the visible networks stand in the order of time; only the first may have no beginning. */
export function brokenSeries({ network: { visibility } }: Shelves): Problem[] {
  return visibility.series.flatMap(({ from }, index): Problem[] => {
    const field = `visibility.series.${String(index)}.from`;
    const before = visibility.series[index - 1];
    if (!before) return [];
    if (!from) return [fault(field, 'is missing; only the first step may have no beginning')];
    if (before.from && from.earliest < before.from.earliest) {
      return [fault(field, 'is before the step above it; put the steps in the order of time')];
    }
    return [];
  });
}

/** An outage that is compared ends after it begins. */
export function brokenComparisons({ network: { comparisonOutages } }: Shelves): Problem[] {
  return comparisonOutages
    .filter(({ start, end }) => end < start)
    .map(({ event }) =>
      fault('comparisonOutages', `has ${event} end before it starts; correct one of them`),
    );
}

function fault(field: string, says: string): Problem {
  return { file: 'data/network.yaml', entry: 'the file', field, says };
}
