import type { VisibilityStep } from '../../schema/visibility.ts';

/** A step in which every network was gone, as far as its statements say. */
export interface Loss {
  /** When it began and the earliest that it can have ended, UTC. */
  from: string;
  to: string;
  /** How long it lasted: "9 h 31 min", or "at least 5 h" where an end is not settled. */
  words: string;
  /** The least that it lasted, in minutes. */
  minutes: number;
}

/** The losses of a series whose both ends are known or bounded, in the order of time. */
export function lossesIn(series: readonly VisibilityStep[]): Loss[] {
  return series.flatMap(({ networks, from }, index) => {
    const end = series[index + 1]?.from;
    if (networks !== 0 || !from || !end) return [];
    const minutes = Math.floor((Date.parse(end.earliest) - Date.parse(from.latest)) / 60_000);
    if (minutes <= 0) return [];
    const settled = from.earliest === from.latest && end.earliest === end.latest;
    const words = settled ? sayMinutes(minutes) : `at least ${sayMinutes(minutes)}`;
    return [{ from: from.earliest, to: end.earliest, words, minutes }];
  });
}

/** "9 h 31 min", "5 h", "31 min": a length of time in hours and minutes. */
export function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours && `${String(hours)} h`, (rest || !hours) && `${String(rest)} min`]
    .filter(Boolean)
    .join(' ');
}
