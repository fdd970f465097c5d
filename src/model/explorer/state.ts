import type { Event } from '../../schema/event.ts';
import type { ChartEvent } from '../chart/chart.ts';
import type { Frame } from './frame.ts';

/** What the explorer knows of one event: little enough to be sent to a browser. */
export interface ExplorerEvent extends ChartEvent {
  /** The finest unit of `end` that may be printed. */
  endPrecision: Event['endPrecision'];
  /** First day on which the public could read of it, `2014-12-22`; only `2014-12` or `2014`, or null, where no day is known. */
  firstReported: string | null;
  /** Who measured or saw it. */
  observers: readonly string[];
  /** Ids of related events. */
  related: readonly string[];
  /** Earlier ids; absent where there are none. */
  aliases?: readonly string[];
}

/** Which time of an event counts: when it happened, or when it was first reported. */
export type Clock = 'happened' | 'reported';

/** A choice among the values of one property of events. */
export type Filter = 'lanes' | 'kinds' | 'confidence' | 'observers';

/** Values of a filter, in the order of the frame; null lets every event through, an empty list none. */
export type Choice = readonly string[] | null;

/** All that a link to a view carries. Only the actions and `readView` make one, so that each is valid. */
export interface View extends Readonly<Record<Filter, Choice>> {
  /** Where the range begins: milliseconds UTC, a whole minute, before `to`, within the frame. */
  readonly from: number;
  /** Where it ends, likewise. */
  readonly to: number;
  /** IANA zone of clock times. */
  readonly zone: string;
  /** By which time events are ordered and drawn, and which of them the range holds. */
  readonly clock: Clock;
  /** Last day of reports, `2014-12-22`, within the frame; null for all there ever were. */
  readonly knownBy: string | null;
  /** Words that are searched for: one line, trimmed, at most 80 characters; empty for none. */
  readonly text: string;
  /** Id of the event whose card is open. */
  readonly selected: string | null;
}

/** The zone of a view that names none. */
export const DEFAULT_ZONE = 'UTC';

/** The view of a link that says nothing: the whole period and every event. */
export function wholeView({ from, to }: Frame): View {
  return {
    from,
    to,
    zone: DEFAULT_ZONE,
    clock: 'happened',
    knownBy: null,
    lanes: null,
    kinds: null,
    confidence: null,
    observers: null,
    text: '',
    selected: null,
  };
}
