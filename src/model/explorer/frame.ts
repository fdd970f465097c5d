import type { Confidence } from '../../schema/event.ts';
import type { Site } from '../../schema/site.ts';
import type { ExplorerEvent } from './state.ts';
import { MINUTE } from './range.ts';

/** A value of a filter, with words for readers. */
export interface Labelled {
  id: string;
  label: string;
}

/** What is sent to the browser, as JSON. It holds the words that `model/time` needs to say a time. */
export interface ExplorerData extends Pick<
  Site,
  'zones' | 'places' | 'lanePlaces' | 'subjectLane' | 'stretches' | 'presets'
> {
  /** In the order of time. */
  events: readonly ExplorerEvent[];
  /** In the order of drawing. */
  lanes: readonly Labelled[];
  kinds: readonly Labelled[];
  confidences: readonly Confidence[];
}

/** What a view can name: everything else is unknown and refused. */
export interface Frame {
  /** Ends of the whole period, milliseconds UTC, whole minutes. */
  readonly from: number;
  readonly to: number;
  /** The zones that are offered; a view may have any other that `Intl` knows. */
  readonly zones: readonly string[];
  readonly lanes: readonly string[];
  readonly kinds: readonly string[];
  readonly confidences: readonly string[];
  /** Sorted by code unit, each once. */
  readonly observers: readonly string[];
  /** Ids of the events. */
  readonly events: ReadonlySet<string>;
  /** Ids of today by earlier ones. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** The frame of the data: the period of all stretches, to the minute outward, and the names in use. */
export function frameOf(data: ExplorerData): Frame {
  const { events, stretches } = data;
  const first = Date.parse(stretches[0]?.from ?? '');
  const last = Date.parse(stretches.at(-1)?.to ?? '');
  return {
    from: Math.floor(first / MINUTE) * MINUTE,
    to: Math.ceil(last / MINUTE) * MINUTE,
    zones: data.zones.map(({ zone }) => zone),
    lanes: data.lanes.map(({ id }) => id),
    kinds: data.kinds.map(({ id }) => id),
    confidences: data.confidences,
    observers: [...new Set(events.flatMap(({ observers }) => observers))].sort(),
    events: new Set(events.map(({ id }) => id)),
    aliases: new Map(
      events.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)),
    ),
  };
}

/** The id of today of the event that a link names by it or by an earlier one; null where there is none. */
export function eventNamed(name: string, { events, aliases }: Frame): string | null {
  return events.has(name) ? name : (aliases.get(name) ?? null);
}
