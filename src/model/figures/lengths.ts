import type { Event } from '../../schema/event.ts';

/** How long something lasted, in minutes. */
export interface Length {
  /** The least and the most that it can have been; no most where sources say "more than". */
  least: number;
  most: number | null;
  /** Whether sources say "about". */
  isAbout: boolean;
}

const MINUTE = 60_000;

/** How long an event lasted, as its sources say or as its bounds leave it; null where neither gives a length. */
export function lengthOf({
  start,
  end,
  lasted,
}: Pick<Event, 'start' | 'end' | 'lasted'>): Length | null {
  if (lasted) return lasted;
  if (!end) return null;
  const least = Math.round((Date.parse(end.earliest) - Date.parse(start.latest)) / MINUTE);
  const most = Math.round((Date.parse(end.latest) - Date.parse(start.earliest)) / MINUTE);
  return least > 0 ? { least, most, isAbout: false } : null;
}

/** Minutes in words: "31 min", "9 h 31 min", "36 h", "5 d 10 h 55 min". */
export function sayMinutes(minutes: number): string {
  const long = minutes >= 2 * 1440;
  const days = long ? Math.floor(minutes / 1440) : 0;
  const hours = Math.floor((minutes - days * 1440) / 60);
  const rest = minutes % 60;
  const parts = [
    days && `${String(days)} d`,
    hours && `${String(hours)} h`,
    rest && `${String(rest)} min`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** A length in words: "about 6 h", "more than 5 h", "7 h to 10 h". */
export function sayLength({ least, most, isAbout }: Length): string {
  if (most === null) return `more than ${sayMinutes(least)}`;
  if (least === most) return `${isAbout ? 'about ' : ''}${sayMinutes(least)}`;
  return `${sayMinutes(least)} to ${sayMinutes(most)}`;
}
