import { csvOfRows } from '../csv.ts';
import type { ExplorerEvent } from '../explorer/state.ts';

/** A column: what its head says, and its value for an event; absent is empty. */
type Column = readonly [head: string, value: (event: ExplorerEvent) => string | null | undefined];

/** Events as comma-separated values, with a line of heads; times as bounds in UTC. */
export function csvOf(
  events: readonly ExplorerEvent[],
  { labelOf, pageOf }: { labelOf: (id: string) => string; pageOf: (id: string) => string },
): string {
  const columns: Column[] = [
    ['Event', ({ id }) => id],
    ['Title', ({ title }) => title],
    ['Lane', ({ lane }) => labelOf(lane)],
    ['Kind', ({ kind }) => labelOf(kind)],
    ['How sure', ({ confidence }) => confidence],
    ['Start, earliest (UTC)', ({ start }) => start.earliest],
    ['Start, latest (UTC)', ({ start }) => start.latest],
    ['Start, finest known unit', ({ precision }) => precision],
    ['End, earliest (UTC)', ({ end }) => end?.earliest],
    ['End, latest (UTC)', ({ end }) => end?.latest],
    ['End, finest known unit', ({ endPrecision }) => endPrecision],
    ['End (unknown: it went on and no end is known)', ({ endState }) => endState],
    ['Zone of the place, for days (IANA)', ({ placeZone }) => placeZone],
    ['First reported (empty: not known)', ({ firstReported }) => firstReported],
    ['Measured or seen by (; between)', ({ observers }) => observers.join('; ')],
    ['Related events (; between)', ({ related }) => related.join('; ')],
    ['Page with sources', ({ id }) => pageOf(id)],
  ];
  const rows = [
    columns.map(([head]) => head),
    ...events.map((event) => columns.map(([, value]) => value(event) ?? '')),
  ];
  return csvOfRows(rows);
}
