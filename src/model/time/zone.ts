/** Date and clock of an instant in one zone. */
export interface LocalTime {
  /** `2014-12-22` */
  day: string;
  /** `16:15`, 24-hour */
  clock: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Date and clock of an instant in an IANA zone, right for that zone's rules on that date
 * (Asia/Pyongyang: +09:00, but +08:30 from 15 August 2015 to 4 May 2018). Never reads the zone of
 * the machine. Throws a `RangeError` for an unknown zone or a string that is no instant.
 */
export function localTime(instant: string, zone: string): LocalTime {
  if (!instant.endsWith('Z'))
    throw new RangeError(`${instant} has no zone; write it in UTC, with Z`);
  if (zone === 'UTC') return utc(instant);
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  const parts = new Map(
    format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    clock: `${part('hour')}:${part('minute')}`,
  };
}

/** Without `Intl`, which takes a browser long to set up: pages told in UTC alone do not need it. */
function utc(instant: string): LocalTime {
  const written = new Date(instant).toISOString();
  return { day: written.slice(0, -14), clock: written.slice(-13, -8) };
}

/** Words for zones and places, from site.yaml. */
export interface Places {
  zones: readonly { zone: string; label: string }[];
  places: Readonly<Record<string, string>>;
  lanePlaces: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** "in Washington", "UTC": the calendar to which a day of this zone belongs, as words after a date. */
export function calendarWords(zone: string, lane: string, places: Places): string {
  return places.lanePlaces[lane]?.[zone] ?? places.places[zone] ?? zone;
}

/** "UTC", "in Pyongyang": the zone of a clock time, as words after it. */
export function clockWords(zone: string, places: Places): string {
  if (zone === 'UTC') return 'UTC';
  const label = places.zones.find((shown) => shown.zone === zone)?.label;
  return label ? `in ${label}` : (places.places[zone] ?? zone);
}
