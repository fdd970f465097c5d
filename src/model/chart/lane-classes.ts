import { confidenceSchema, type Event } from '../../schema/event.ts';
import type { Lane } from '../../schema/lane.ts';

/** Lanes and the one that the timeline is about. */
interface Lanes {
  lanes: readonly Lane[];
  site: { subjectLane: string };
}

/** Classes of an event in the list, by which it goes when its lane or its confidence is switched off. */
export function classesOf({ lane, confidence }: Event, { lanes, site }: Lanes): string[] {
  const index = lanes.findIndex(({ id }) => id === lane);
  return [`lane-${String(index)}`, confidence, ...(lane === site.subjectLane ? ['subject'] : [])];
}

/**
 * Classes of a group of events, by which it stays as long as one of them is shown: `has-3-0` for an event of the fourth lane
 * with the first confidence, `subject-0` for one of the subject.
 */
export function groupClasses(events: readonly Event[], { lanes, site }: Lanes): string[] {
  const classes = events.flatMap(({ lane, confidence }) => {
    const sure = String(confidenceSchema.options.indexOf(confidence));
    const index = lanes.findIndex(({ id }) => id === lane);
    const subject = lane === site.subjectLane ? ['subject', `subject-${sure}`] : [];
    return [`has-${String(index)}-${sure}`, ...subject];
  });
  return [...new Set(classes)];
}
