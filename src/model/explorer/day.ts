/** Milliseconds of a day of UTC. */
export const DAY = 86_400_000;

/** Days from one to another, both within: `2014-12-22`. They sort as text. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The day of an instant, in UTC. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The days of a date as precise as it is known: of `2014-12` the whole month. Null for anything else. */
export function daysOf(date: string): Days | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const start = Date.parse(first);
  // Date.parse alone takes 31 February for 3 March.
  if (Number.isNaN(start) || dayOf(start) !== first) return null;
  if (day !== undefined) return { first, last: first };
  const next = month === undefined ? [Number(year) + 1, 0] : [Number(year), Number(month)];
  const after = new Date(start).setUTCFullYear(...(next as [number, number]));
  return { first, last: dayOf(after - DAY) };
}

/** Whether words are one day of the calendar, `2014-12-22`. */
export function isDay(words: string): boolean {
  return daysOf(words)?.last === words;
}
