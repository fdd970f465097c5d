import type { Problem } from '../problem.ts';
import type { Shelves } from '../record/record.ts';

/** A preset of the timeline has an end after its beginning, both on the axis, lanes that there are, and a label of its own. */
export function brokenPresets({ site, lanes }: Shelves): Problem[] {
  const { presets, stretches } = site;
  const [first, last] = [stretches[0]?.from ?? '', stretches.at(-1)?.to ?? ''];
  const known = new Set(lanes.map(({ id }) => id));
  return presets.flatMap(({ label, from, to, lanes: shown }, index) => {
    const field = `presets.${String(index)}`;
    const outside = [from, to].filter((instant) => instant && (instant < first || instant > last));
    return [
      ...((from ?? first) < (to ?? last)
        ? []
        : [fault(field, 'has `to` not after `from`; correct one of them')]),
      ...outside.map((instant) =>
        fault(field, `has ${String(instant)}, which lies beyond the stretches; correct it`),
      ),
      ...(shown ?? [])
        .filter((lane) => !known.has(lane))
        .map((lane) =>
          fault(`${field}.lanes`, `names ${lane}, which is not in data/lanes.yaml; correct it`),
        ),
      ...(presets.findIndex((other) => other.label === label) === index
        ? []
        : [fault(`${field}.label`, `is ${label} a second time; rename one`)]),
    ];
  });
}

function fault(field: string, says: string): Problem {
  return { file: 'data/site.yaml', entry: 'the file', field, says };
}
