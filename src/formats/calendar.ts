import ical, { type ICalEventData } from 'ical-generator';
import type { Event } from '../schema/event.ts';
import type { Bound } from '../schema/time.ts';
import { localTime } from '../model/time/zone.ts';

/** An event, and the words that go with it into a calendar. */
export interface CalendarEntry {
  event: Event;
  /** When it was, in words, with what is not known of it. */
  when: string;
  /** How sure it is, in words. */
  sure: string;
  /** Its sources, each cited in a line. */
  sources: readonly string[];
  /** Names of its lane and of its kind. */
  categories: readonly string[];
  /** Full address of its page. */
  address: string;
  /** Day of its last change. */
  changed: string;
}

/** What a calendar says of itself. */
export interface CalendarHead {
  name: string;
  description: string;
  /** Host of the site, which makes ids unique in the world. */
  host: string;
  /** Full address of the calendar. */
  address: string;
}

/**
 * Events as iCalendar (RFC 5545). A calendar knows no uncertain time: an entry covers all that the sources allow, from the
 * earliest start to the latest end, and its text says so. What is known only to the day, the month or the year is a whole-day entry.
 */
export function calendarOf(
  { name, description, host, address }: CalendarHead,
  entries: readonly CalendarEntry[],
): string {
  return ical({
    ...{ name, description, source: address, url: address },
    prodId: { company: host, product: name, language: 'EN' },
    events: entries.map((entry) => eventOf(entry, host)),
  }).toString();
}

function eventOf(entry: CalendarEntry, host: string): ICalEventData {
  const { event, when, sure, sources, categories, address, changed } = entry;
  return {
    id: `${event.id}@${host}`,
    stamp: new Date(`${changed}T00:00:00Z`),
    summary: event.title,
    description: [
      ...[when, boundsOf(event), event.summary, sure],
      ...[['Sources:', ...sources].join('\n'), address],
    ].join('\n\n'),
    url: address,
    categories: categories.map((category) => ({ name: category })),
    ...spanOf(event),
  };
}

/** The bounds of the time, in UTC, in words: what the entry runs from and to, and what it leaves open. */
function boundsOf({ start, end }: Event): string {
  const said = ({ earliest, latest }: Bound): string =>
    earliest === latest ? clockOf(earliest) : `between ${clockOf(earliest)} and ${clockOf(latest)}`;
  return `Bounds in UTC: start ${said(start)}; end ${end ? said(end) : 'not recorded'}.`;
}

function clockOf(instant: string): string {
  const { day, clock } = localTime(instant, 'UTC');
  return `${day} ${clock}`;
}

type Span = Pick<ICalEventData, 'start' | 'end' | 'allDay'>;

/** From the earliest start to the latest moment that the record allows. */
function spanOf(event: Event): Span {
  const { start, end, precision, placeZone } = event;
  const last = end ?? start;
  if (precision === 'minute' || precision === 'hour') {
    const from = new Date(start.earliest);
    const to = new Date(last.latest);
    return to > from ? { start: from, end: to } : { start: from };
  }
  const after = new Date(dayIn(last.latest, placeZone));
  after.setUTCDate(after.getUTCDate() + 1); // the end of a whole-day entry is the day after it
  return { start: new Date(dayIn(start.earliest, placeZone)), end: after, allDay: true };
}

/** The day of an instant in the calendar of a place, as midnight UTC. */
function dayIn(instant: string, zone: string): string {
  return `${localTime(instant, zone).day}T00:00:00Z`;
}
