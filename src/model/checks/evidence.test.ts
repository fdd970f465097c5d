/**
 * Ratings. A green run does not prove that a rating is fair.
 */
import { suite, test } from 'node:test';
import type { Shelves } from '../record/record.ts';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';

const first = <T>(list: readonly T[]): T => list[0] as T;
const last = <T>(list: readonly T[]): T => list.at(-1) as T;

suite('ratings', () => {
  const ratings = (shelves: Shelves) => first(shelves.hypotheses.evidence).ratings;

  test('none is missing', () => {
    const faults = faultsAfter((s) => ratings(s).pop());
    assertFault(
      faults,
      'data/hypotheses.yaml',
      'E01',
      'ratings',
      /does not rate H2 exactly once; add the rating/,
    );
  });

  test('none is given twice', () => {
    const faults = faultsAfter((s) => ratings(s).push(last(ratings(s))));
    assertFault(
      faults,
      'data/hypotheses.yaml',
      'E01',
      'ratings',
      /does not rate H2 exactly once; .* remove the second/,
    );
  });
});
