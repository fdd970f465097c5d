import type { Event } from '../../schema/event.ts';
import type { Bound, Precision } from '../../schema/time.ts';
import { calendarWords, clockWords, localTime, type LocalTime, type Places } from './zone.ts';

/** A bounded time with all that is needed to say it. */
export interface Moment {
  /** Earliest and latest; null where no time is known. */
  bound: Bound | null;
  /** The finest unit that may be printed. */
  precision: Precision | null;
  /** Zone of the place; its calendar names a day. */
  placeZone: string;
  /** Lane of the event, which can name the place more closely. */
  lane: string;
}

/** What is needed of an event to say when it began. */
export type Started = Pick<Event, 'start' | 'precision' | 'placeZone' | 'lane'>;
/** What is needed of an event to say when it ended. */
export type Ended = Pick<Event, 'end' | 'endPrecision' | 'placeZone' | 'lane'>;

/** How much of a time is said: all, only the clock, or only the day. */
export type Form = 'full' | 'time' | 'day';

const HALF_HOUR = 30 * 60 * 1000;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The start of an event as a moment. */
export function startOf(event: Started): Moment {
  const { start: bound, precision, placeZone, lane } = event;
  return { bound, precision, placeZone, lane };
}

/** The end of an event as a moment. */
export function endOf(event: Ended): Moment {
  const { end: bound, endPrecision: precision, placeZone, lane } = event;
  return { bound, precision, placeZone, lane };
}

/** Whether a time is fine enough to be turned into another zone: only minutes and hours are. */
export function converts({ bound, precision }: Moment): boolean {
  return bound !== null && (precision === 'minute' || precision === 'hour');
}

/**
 * Says a bounded time with its preposition, for use inside a sentence: "at 16:15 UTC on 22 December
 * 2014", "between 16:00 and 16:15 UTC on 22 December 2014", "on 19 December 2014 in Washington",
 * "not known". A day, month or year keeps the calendar of its place in every zone.
 */
export function phrase(moment: Moment, zone: string, places: Places, form: Form = 'full'): string {
  const { bound, precision } = moment;
  if (!bound || !precision) return 'not known';
  if (!converts(moment)) return dayPhrase(bound, precision, moment, places, form);
  const first = localTime(asFine(bound.earliest, precision), zone);
  const last = localTime(asFine(bound.latest, precision), zone);
  const where = clockWords(zone, places);
  const day = (time: LocalTime) => ` on ${sayDate(time.day, form === 'full')}`;
  if (form === 'day') return dayRange(first.day, last.day, zone === 'UTC' ? '' : where, false);
  if (bound.earliest === bound.latest) {
    const at = precision === 'hour' ? 'at about' : 'at';
    return `${at} ${first.clock} ${where}${form === 'time' ? '' : day(first)}`;
  }
  if (first.day === last.day) {
    const span = `between ${first.clock} and ${last.clock} ${where}`;
    return form === 'time' ? span : `${span}${day(first)}`;
  }
  const newYear = first.day.slice(0, 4) !== last.day.slice(0, 4);
  const from = `${first.clock} on ${sayDate(first.day, form === 'full' && newYear)}`;
  return `between ${from} and ${last.clock} on ${sayDate(last.day, form === 'full')} ${where}`;
}

/** Says a bounded time without a preposition, for tables and lists: "16:15", "16:00–16:15". */
export function clockLabel(moment: Moment, zone: string): string {
  const { bound, precision } = moment;
  if (!bound || !converts(moment)) return '';
  const first = localTime(asFine(bound.earliest, precision), zone);
  const last = localTime(asFine(bound.latest, precision), zone);
  if (bound.earliest === bound.latest)
    return precision === 'hour' ? `c. ${first.clock}` : first.clock;
  if (first.day === last.day) return `${first.clock}–${last.clock}`;
  return `${sayDay(first.day)}, ${first.clock} – ${sayDay(last.day)}, ${last.clock}`;
}

/** The day under which an event is listed, as `YYYY-MM-DD`: in `zone` if it converts, else of its place. */
export function listDay(moment: Moment, zone: string): string {
  if (!moment.bound) return '';
  return localTime(moment.bound.earliest, converts(moment) ? zone : moment.placeZone).day;
}

/**
 * The value of a `<time datetime>`: no finer than the precision, except that an hour keeps its instant
 * (HTML has no time without minutes); null for a span or no time.
 */
export function machineTime(moment: Moment): string | null {
  const { bound, precision, placeZone } = moment;
  if (!bound || !precision) return null;
  if (converts(moment)) return bound.earliest === bound.latest ? bound.earliest : null;
  const first = localTime(bound.earliest, placeZone).day;
  const last = localTime(bound.latest, placeZone).day;
  const cut = { year: 4, month: 7, day: 10, hour: 10, minute: 10 }[precision];
  return first.slice(0, cut) === last.slice(0, cut) ? first.slice(0, cut) : null;
}

/** Says a date as precise as it is written: "2014", "December 2014", "22 December 2014". */
export function sayDate(date: string, withYear = true): string {
  const [year = '', month, day] = date.split('-');
  const words = [
    day && String(Number(day)),
    month && MONTHS[Number(month) - 1],
    withYear || !month ? year : '',
  ];
  return words.filter(Boolean).join(' ');
}

/** "22 December": a date without its year. */
export function sayDay(date: string): string {
  return sayDate(date, false);
}

/** An instant no finer than its precision: one known to the hour is said to the half hour. */
export function asFine(instant: string, precision: Precision | null): string {
  if (precision !== 'hour') return instant;
  return new Date(Math.round(Date.parse(instant) / HALF_HOUR) * HALF_HOUR).toISOString();
}

function dayPhrase(
  bound: Bound,
  precision: Precision,
  { placeZone, lane }: Moment,
  places: Places,
  form: Form,
): string {
  const first = localTime(bound.earliest, placeZone).day;
  const last = localTime(bound.latest, placeZone).day;
  const where = form === 'full' ? calendarWords(placeZone, lane, places) : '';
  if (precision === 'year')
    return withPlace(spanOf('in', first.slice(0, 4), last.slice(0, 4)), where);
  if (precision === 'month') {
    return withPlace(spanOf('in', sayDate(first.slice(0, 7)), sayDate(last.slice(0, 7))), where);
  }
  return dayRange(first, last, where, form === 'full');
}

function dayRange(first: string, last: string, where: string, withYear: boolean): string {
  if (first === last) return withPlace(`on ${sayDate(first, withYear)}`, where);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const start = sameMonth ? String(Number(first.slice(8))) : sayDate(first, withYear && !sameYear);
  return withPlace(`between ${start} and ${sayDate(last, withYear)}`, where);
}

function withPlace(words: string, where: string): string {
  if (!where) return words;
  return where.startsWith('in ') ? `${words} ${where}` : `${words} (${where})`;
}

function spanOf(preposition: string, first: string, last: string): string {
  return first === last ? `${preposition} ${first}` : `between ${first} and ${last}`;
}
