import { confidenceSchema, type Event } from '../../schema/event.ts';
import type { Shelves } from '../record/record.ts';
import type { ExplorerData, Labelled } from './frame.ts';
import type { ExplorerEvent } from './state.ts';

/** What the explorer needs of the record, events in the order given; for the build, which sends it to the browser. */
export function explorerData(
  record: Pick<Shelves, 'events' | 'lanes' | 'kinds' | 'site'>,
): ExplorerData {
  const { zones, explorerZones, places, lanePlaces, subjectLane, stretches, presets } = record.site;
  return {
    events: record.events.map(pick),
    lanes: record.lanes.map(name),
    kinds: record.kinds.map(name),
    confidences: confidenceSchema.options,
    zones: explorerZones ?? zones,
    places,
    lanePlaces,
    subjectLane,
    stretches,
    presets,
  };
}

/** What the explorer knows of one event. */
function pick(event: Event): ExplorerEvent {
  const { id, title, label, lane, kind, importance, confidence, start, precision, end } = event;
  const { endPrecision, endState, placeZone, firstReported, observers, related, aliases } = event;
  return {
    ...{ id, title, label, lane, kind, importance, confidence, start, precision, end },
    ...{ endPrecision, endState, placeZone, firstReported, observers, related },
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}

function name({ id, label }: Labelled): Labelled {
  return { id, label };
}
