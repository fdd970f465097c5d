import type { Event } from '../../schema/event.ts';
import {
  converts,
  endOf,
  machineTime,
  phrase,
  sayDay,
  startOf,
  type Ended,
  type Moment,
  type Started,
} from './time-words.ts';
import { localTime, type Places } from './zone.ts';

/** What the times of an event are said from. */
export type TimedEvent = Started & Ended & Pick<Event, 'endState' | 'durationText'>;

/** A time in words and, where it is one instant or day, for machines. */
export interface SaidTime {
  words: string;
  /** The value of a `<time datetime>`; null for a span. */
  machine: string | null;
}

/** The times of an event as a list says them. */
export interface EventTimes {
  /** When it was, or began: in each zone where it converts, else once, by the calendar of its place. */
  start: SaidTime[];
  /** When it ended, likewise; empty where nothing lasted. */
  end: SaidTime[];
  /** How long it lasted, as printed. */
  lasted: string | null;
}

/**
 * Says the times of an event in a list. Under the heading of a day that day is not said again, nor its
 * year; without a heading everything is said.
 */
export function timesOf(
  event: TimedEvent,
  zones: readonly string[],
  places: Places,
  heading: string | null,
): EventTimes {
  const say = (moment: Moment) => sayIn(moment, zones, places, heading);
  const [ended, ...rest] = event.end ? say(endOf(event)) : [];
  const unknown = { words: 'end not known', machine: null };
  return {
    start: say(startOf(event)),
    end: ended
      ? [{ ...ended, words: `ended ${ended.words}` }, ...rest]
      : event.endState === 'unknown'
        ? [unknown]
        : [],
    lasted: event.durationText && `lasted ${event.durationText}`,
  };
}

function sayIn(
  moment: Moment,
  zones: readonly string[],
  places: Places,
  heading: string | null,
): SaidTime[] {
  const machine = machineTime(moment);
  if (!converts(moment)) return [{ words: phrase(moment, 'UTC', places), machine }];
  return zones.map((zone) => ({ words: sayClock(moment, zone, places, heading), machine }));
}

/**
 * Says a clock time where its day, or only its year, was said before: "at 16:15 UTC" under the heading
 * `2014-12-22`, "at 16:15 UTC on 22 December" under `2014`. All of it where the heading is null.
 */
export function sayClock(
  moment: Moment,
  zone: string,
  places: Places,
  heading: string | null,
): string {
  const { bound } = moment;
  if (!bound || heading === null) return phrase(moment, zone, places);
  const first = localTime(bound.earliest, zone).day;
  const last = localTime(bound.latest, zone).day;
  const year = heading.slice(0, 4);
  if (!first.startsWith(year) || !last.startsWith(year)) return phrase(moment, zone, places);
  const clock = phrase(moment, zone, places, 'time');
  return first === last && first !== heading ? `${clock} on ${sayDay(first)}` : clock;
}
