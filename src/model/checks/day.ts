import { localTime } from '../time/zone.ts';
import { endOf, startOf, type Moment } from '../time/time-words.ts';
import type { Problem } from '../problem.ts';
import type { Shelves } from '../record/record.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A bound of one day is one day of the calendar that names it: else the site would say two. */
export function splitDays({ events }: Shelves): Problem[] {
  return events.flatMap((event) =>
    [startOf(event), endOf(event)].filter(isSplit).map(() => ({
      file: `events/${event.id}.yaml`,
      entry: event.id,
      field: 'placeZone',
      says: `is ${event.placeZone}, where the bounds of one day fall on two; use the zone of the sources' calendar, UTC where they give none`,
    })),
  );
}

function isSplit({ bound, precision, placeZone }: Moment): boolean {
  if (!bound || precision !== 'day') return false;
  const short = Date.parse(bound.latest) - Date.parse(bound.earliest) < DAY;
  return (
    short && localTime(bound.earliest, placeZone).day !== localTime(bound.latest, placeZone).day
  );
}
