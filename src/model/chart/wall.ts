/** Milliseconds of a quarter of an hour: no zone changes its clock at any other time. */
const QUARTER = 900_000;
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** How far the clocks of a zone are before UTC at an instant, in milliseconds; both are, as all here. */
export function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const quarter = Math.floor(instant / QUARTER);
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  let offset = known.get(quarter);
  if (offset === undefined) known.set(quarter, (offset = readOffset(quarter * QUARTER, zone)));
  return offset;
}

/** What the clocks of a zone show at an instant, written as if it were UTC. */
export function wallAt(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/**
 * The instants at which the clocks of a zone show a time: one, two where they were set back, none where they
 * were set forward over it.
 */
export function instantsOf(wall: number, zone: string): number[] {
  if (zone === 'UTC') return [wall];
  const around = new Set([wall - DAY, wall, wall + DAY].map((guess) => offsetAt(guess, zone)));
  return [...around]
    .map((offset) => wall - offset)
    .filter((instant) => wallAt(instant, zone) === wall)
    .sort((a, b) => a - b);
}

/** The first instant of a day of a zone, also where its midnight was passed over; null for a day that was. */
export function dayStart(midnight: number, zone: string): number | null {
  const [first] = instantsOf(midnight, zone);
  if (first !== undefined) return first;
  // Clocks jumped over midnight: the day begins with the first quarter that is in it.
  const latest = midnight - offsetAt(midnight - DAY, zone);
  for (let at = latest - DAY / 8; at <= latest + DAY / 8; at += QUARTER) {
    const wall = wallAt(at, zone);
    if (wall >= midnight) return wall < midnight + DAY ? at : null;
  }
  return null;
}

/** "UTC+09:00", "UTC−05:00", "UTC": how the clocks of a zone are set at an instant. */
export function offsetWords(instant: number, zone: string): string {
  const minutes = Math.round(offsetAt(instant, zone) / 60_000);
  if (minutes === 0) return 'UTC';
  const digits = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const [hours, rest] = [Math.abs(minutes) / 60, Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${digits(hours)}:${digits(rest)}`;
}

function readOffset(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
  const [month, day] = [part('month') - 1, part('day')];
  const wall = Date.UTC(part('year'), month, day, part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}
