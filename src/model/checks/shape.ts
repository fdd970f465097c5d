import type { Problem } from '../problem.ts';
import type { Shelves } from '../record.ts';

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

/** The stretches of the time axis follow each other without gap, fill its width and hold all events. */
export function brokenAxis({ site, events }: Shelves): Problem[] {
  const fault = (field: string, says: string): Problem => ({
    file: 'data/site.yaml',
    entry: 'the file',
    field,
    says,
  });
  const problems = site.stretches.flatMap((stretch, index) => {
    const before = site.stretches[index - 1];
    return before && before.to !== stretch.from
      ? [
          fault(
            `stretches.${String(index)}.from`,
            `is not ${before.to}, where the stretch before it ends; join them`,
          ),
        ]
      : [];
  });
  const width = site.stretches.reduce((sum, stretch) => sum + stretch.share, 0);
  if (Math.abs(width - 1) > 1e-9) {
    problems.push(fault('stretches', `have shares that add up to ${String(width)}; make them 1`));
  }
  const first = site.stretches[0]?.from ?? '';
  const last = site.stretches.at(-1)?.to ?? '';
  for (const event of events) {
    if (event.start.earliest < first || event.start.latest > last) {
      problems.push(fault('stretches', `do not hold ${event.id}; widen the first or the last`));
    }
  }
  return problems;
}

/** The subject lane of the site must be one of its lanes. */
export function unknownSubject({ site, lanes }: Shelves): Problem[] {
  if (lanes.some((lane) => lane.id === site.subjectLane)) return [];
  return [
    {
      file: 'data/site.yaml',
      entry: 'the file',
      field: 'subjectLane',
      says: `names ${site.subjectLane}, which is not in data/lanes.yaml; correct it`,
    },
  ];
}
