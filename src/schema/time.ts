import { z } from 'astro/zod';

/** An instant in UTC, `YYYY-MM-DDTHH:MM:SSZ`. A time without `Z` has no zone and is refused. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, {
    error: 'has no zone or is not an instant; write it in UTC as 2014-12-22T16:15:00Z',
    abort: true,
  })
  .refine(inCalendar, { error: 'is not a date of the calendar; check month, day and hour' });

/** A calendar date as precise as it is known: `2014`, `2014-12` or `2014-12-22`. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
    abort: true,
  })
  .refine(inCalendar, { error: 'is not a date of the calendar; check month and day' });

/** A calendar date that is a day, `2014-12-22`. */
export const daySchema = dateSchema.refine((date) => date.length === 10, {
  error: 'is not a day; write YYYY-MM-DD',
});

/** The earliest and the latest instant that the sources allow; equal where one clock time was reported. */
export const boundSchema = z
  .strictObject({
    /** The first instant at which it can have been, UTC. */
    earliest: instantSchema,
    /** The last instant at which it can have been, UTC. */
    latest: instantSchema,
  })
  .refine((bound) => bound.earliest <= bound.latest, {
    error: 'has `earliest` after `latest`; swap them or correct the wrong one',
  });

/** The finest unit that may be printed. Only minute and hour times convert between zones. */
export const precisionSchema = z.enum(['minute', 'hour', 'day', 'month', 'year']);

/** IANA name of the zone of a place, such as `Asia/Pyongyang`; `UTC` where no place is known. */
export const zoneSchema = z.string().refine(isZone, {
  error: 'is not a time zone; use an IANA name such as Asia/Pyongyang, or UTC',
});

/** Whether a date is one of the calendar: `Date.parse` alone takes 31 February for 3 March. */
function inCalendar(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value.replace(/Z$/, ''));
}

/** What is known of zones that were asked for: each event names one, and to ask `Intl` is slow. */
const zones = new Map<string, boolean>();

/** Whether a name is that of a zone. */
function isZone(name: string): boolean {
  const known = zones.get(name) ?? hasRules(name);
  zones.set(name, known);
  return known;
}

/** Whether a zone has rules of its own: `Intl` alone also takes offsets and any spelling. */
function hasRules(name: string): boolean {
  if (!/^(UTC|[A-Z][A-Za-z]+(\/[A-Z][A-Za-z_-]+)+)$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Earliest and latest instant, UTC. */
export type Bound = z.infer<typeof boundSchema>;
/** The finest unit that may be printed. */
export type Precision = z.infer<typeof precisionSchema>;
