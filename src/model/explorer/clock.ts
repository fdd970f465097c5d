import { isReportUnknown, whenOf } from './first-report.ts';
import { ordered } from './select.ts';
import type { ExplorerEvent, View } from './state.ts';

/** Events as a clock draws them, so that each stays the same object. */
const remembered = new WeakMap<ExplorerEvent, ExplorerEvent>();

/**
 * Events as the clock of a view draws them, in its order. By report an event is the day, or the longer span, within which
 * it was first reported, whatever its own time; one of which no first report is known is left out.
 */
export function onClock(
  events: readonly ExplorerEvent[],
  view: Pick<View, 'clock'>,
): readonly ExplorerEvent[] {
  if (view.clock === 'happened') return events;
  return ordered(
    events.filter((event) => !isReportUnknown(event)),
    view,
  ).map(reported);
}

function reported(event: ExplorerEvent): ExplorerEvent {
  let drawn = remembered.get(event);
  if (!drawn) {
    const start = whenOf(event, { clock: 'reported' });
    drawn = { ...event, start, precision: 'day', placeZone: 'UTC' };
    drawn = { ...drawn, end: null, endPrecision: null, endState: 'none' };
    remembered.set(event, drawn);
  }
  return drawn;
}
