import { localTime } from '../src/model/time/zone.ts';
import type { Bound } from '../src/schema/time.ts';
import { seeded } from './chance.ts';
import type { RawEvent, Record } from './record.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How far a copy lies from its event at most. */
const FAR = 10 * DAY;

const moved = (instant: string, by: number): string =>
  new Date(Date.parse(instant) + by).toISOString().replace('.000Z', 'Z');

const shift = ({ earliest, latest }: Bound, by: number): Bound => ({
  earliest: moved(earliest, by),
  latest: moved(latest, by),
});

const shifted = (event: RawEvent, by: number): RawEvent => ({
  ...event,
  start: shift(event.start, by),
  ...(event.end && { end: shift(event.end, by) }),
});

const instants = ({ start, end }: RawEvent): string[] =>
  [start, end].flatMap((bound) => (bound ? [bound.earliest, bound.latest] : []));

/** A minute moves by minutes, all else by days; a month and a year stay, as the next one has another length. */
const stepOf = ({ precision, end }: RawEvent): number | undefined => {
  if (precision === 'month' || precision === 'year') return undefined;
  return precision === 'minute' && !end ? MINUTE : DAY;
};

/** Whether a copy lies in the stretch of its event and, moved by days, at the same local time: a day stays a day. */
const fits = (copy: RawEvent, event: RawEvent, { stretches }: Record): boolean => {
  const before = instants(event);
  const stretch = stretches.find(({ to }) => event.start.earliest < to);
  const clock = (instant: string) => localTime(instant, event.placeZone).clock;
  return instants(copy).every(
    (instant, index) =>
      stretch !== undefined &&
      instant >= stretch.from &&
      instant < stretch.to &&
      (stepOf(event) === MINUTE || clock(instant) === clock(before[index] ?? '')),
  );
};

/** A copy of an event some days off; at the same time where none of eight tries fits. */
const copyOf = (event: RawEvent, record: Record, draw: (most: number) => number): RawEvent => {
  const step = stepOf(event);
  for (let attempt = 0; step !== undefined && attempt < 8; attempt += 1) {
    const copy = shifted(event, draw(FAR / step) * step);
    if (fits(copy, event, record)) return copy;
  }
  return event;
};

/**
 * The copies that bring a record to a number of events: the real ones in turn, each some days off, with the same lane,
 * words and length, related to nothing. The same number gives the same copies.
 */
export const copies = (record: Record, size: number): Map<string, RawEvent> => {
  const draw = seeded(20141222);
  const real = [...record.events];
  const grown = new Map<string, RawEvent>();
  for (let n = 0; n < size - real.length; n += 1) {
    const [id, event] = real[n % real.length] ?? [];
    if (id === undefined || event === undefined) throw new Error('There is no event to copy.');
    const copy = { ...copyOf(event, record, draw) };
    delete copy['related']; // relations go both ways
    delete copy['aliases'];
    grown.set(`${id}-copy-${String(n)}`, copy);
  }
  return grown;
};
