import type { Problem } from '../problem.ts';
import type { Shelves } from '../record/record.ts';

/** The evidence is rated against every explanation, once each. */
export function missingRatings({ hypotheses: { hypotheses, evidence } }: Shelves): Problem[] {
  return evidence.flatMap(({ id, ratings }) =>
    hypotheses
      .filter((one) => ratings.filter((rating) => rating.hypothesis === one.id).length !== 1)
      .map((one) => ({
        file: 'data/hypotheses.yaml',
        entry: id,
        field: 'ratings',
        says: `does not rate ${one.id} exactly once; add the rating or remove the second`,
      })),
  );
}
