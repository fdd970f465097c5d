import type { Event } from '../../schema/event.ts';
import type { Lane } from '../../schema/lane.ts';

/** Lanes and the one that the timeline is about. */
interface Lanes {
  lanes: readonly Lane[];
  site: { subjectLane: string };
}

/** Classes of an event in the list, by which it goes when its lane is switched off. */
export function classesOf({ lane }: Event, { lanes, site }: Lanes): string[] {
  const index = lanes.findIndex(({ id }) => id === lane);
  return [`lane-${String(index)}`, ...(lane === site.subjectLane ? ['subject'] : [])];
}

/** Classes of a group of events, by which it stays as long as one of its lanes is shown. */
export function groupClasses(events: readonly Event[], record: Lanes): string[] {
  const classes = new Set(events.flatMap((event) => classesOf(event, record)));
  return [...classes].map((name) => name.replace('lane-', 'has-'));
}
