import { daysOf } from '../explorer/day.ts';
import type { Problem } from '../problem.ts';
import type { Shelves } from '../record/record.ts';
import { isInPhase, mainPeriod } from '../time/phases.ts';

/** The stretches of the time axis follow each other without gap, fill its width and hold all events and first reports. */
export function brokenAxis({ site, events }: Shelves): Problem[] {
  const problems = site.stretches.flatMap(({ from, to }, index) => {
    const before = site.stretches[index - 1];
    const field = `stretches.${String(index)}`;
    return [
      ...(from < to ? [] : [fault(field, 'has `to` not after `from`; correct one of them')]),
      ...(!before || before.to === from
        ? []
        : [
            fault(
              `${field}.from`,
              `is not ${before.to}, where the stretch before it ends; join them`,
            ),
          ]),
    ];
  });
  const width = site.stretches.reduce((sum, stretch) => sum + stretch.share, 0);
  if (Math.abs(width - 1) > 1e-9) {
    problems.push(fault('stretches', `have shares that add up to ${String(width)}; make them 1`));
  }
  const first = site.stretches[0]?.from ?? '';
  const last = site.stretches.at(-1)?.to ?? '';
  for (const event of events) {
    const latest = [event.start.latest, event.end?.latest ?? ''];
    if (event.start.earliest < first || latest.some((instant) => instant > last)) {
      problems.push(fault('stretches', `do not hold ${event.id}; widen the first or the last`));
    }
    const report = daysOf(event.firstReported ?? '');
    if (report && (`${report.last}T23:59:59Z` < first || `${report.first}T00:00:00Z` > last)) {
      const says = `do not hold the first report of ${event.id}; widen the first or the last, or correct \`firstReported\` in events/${event.id}.yaml`;
      problems.push(fault('stretches', says));
    }
  }
  return problems;
}

/** An event can lie in its phase: before, in or after the main period of the time axis. */
export function wrongPhases({ site, events }: Shelves): Problem[] {
  const period = mainPeriod(site.stretches);
  return events
    .filter((event) => !isInPhase(event, period))
    .map(({ id, phase }) => ({
      file: `events/${id}.yaml`,
      entry: id,
      field: 'phase',
      says: `is ${phase}, but the main period of site.yaml lasts from ${period.from} to ${period.to}; correct the phase or the start`,
    }));
}

/** The style sheet of the switches knows so many lanes. */
const MOST_LANES = 12;

/** Every lane can be switched off, which the style sheet does by its number. */
export function tooManyLanes({ lanes }: Shelves): Problem[] {
  if (lanes.length <= MOST_LANES) return [];
  const says = `are ${String(lanes.length)}; join some, or add rules to src/styles/switches.css and raise the limit in src/model/checks/site.ts`;
  return [{ file: 'data/lanes.yaml', entry: 'the file', field: 'lanes', says }];
}

/** The strip has a beginning before its end. */
export function brokenStrip({ site: { strip } }: Shelves): Problem[] {
  return strip.from < strip.to
    ? []
    : [fault('strip', 'has `to` not after `from`; correct one of them')];
}

/** The lanes that the site names must be its lanes. */
export function unknownLanes({ site, lanes }: Shelves): Problem[] {
  const known = new Set(lanes.map((lane) => lane.id));
  const named: [field: string, lane: string][] = [
    ['subjectLane', site.subjectLane],
    ...Object.keys(site.lanePlaces).map((lane): [string, string] => ['lanePlaces', lane]),
  ];
  return named
    .filter(([, lane]) => !known.has(lane))
    .map(([field, lane]) =>
      fault(field, `names ${lane}, which is not in data/lanes.yaml; correct it`),
    );
}

function fault(field: string, says: string): Problem {
  return { file: 'data/site.yaml', entry: 'the file', field, says };
}
