import type { Event } from '../schema/event.ts';
import { converts, endOf, machineTime, phrase, startOf, type Moment } from './time-words.ts';
import { localTime, type Places } from './zone.ts';

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

/** Says the times of an event under the heading of a day, which is not said again for a time of that day. */
export function timesOf(event: Event, zones: readonly string[], places: Places, day: string): EventTimes {
  const end = event.end ? sayIn(endOf(event), zones, places, day, 'ended ') : [];
  const unknown = { words: 'end not known', machine: null };
  return {
    start: sayIn(startOf(event), zones, places, day, ''),
    end: event.endState === 'unknown' ? [unknown] : end,
    lasted: event.durationText && `lasted ${event.durationText}`,
  };
}

function sayIn(moment: Moment, zones: readonly string[], places: Places, day: string, before: string): SaidTime[] {
  const machine = machineTime(moment);
  if (!converts(moment)) return [{ words: before + phrase(moment, 'UTC', places), machine }];
  return zones.map((zone, index) => ({
    words: (index === 0 ? before : '') + phrase(moment, zone, places, isOn(day, moment, zone) ? 'time' : 'full'),
    machine,
  }));
}

function isOn(day: string, { bound }: Moment, zone: string): boolean {
  return bound !== null && [bound.earliest, bound.latest].every((instant) => localTime(instant, zone).day === day);
}
