import type { Axis } from './axis.ts';
import { sayDate } from '../time/time-words.ts';
import { textWidth } from './text-width.ts';
import { beginnings, floorOf, HOURS, type Unit } from './tick-steps.ts';
import type { Tick } from './ticks.ts';

/** The axis of a window onto time: lines with clock or day, and over them the day, month or year that they are of. */
export interface WindowTicks {
  ticks: Tick[];
  /** The first stands at the edge, for what runs there already; the first that has room says the zone. */
  eras: Tick[];
}

/** From fine to coarse, with the characters of its widest label. Which is taken hangs on the scale alone, so nothing flickers. */
const STEPS: readonly (readonly [Unit, number, number])[] = [
  ['minute', 1, 5],
  ['minute', 2, 5],
  ['minute', 5, 5],
  ['minute', 10, 5],
  ['minute', 15, 5],
  ['minute', 30, 5],
  ['hour', 1, 5],
  ['hour', 2, 5],
  ['hour', 3, 5],
  ['hour', 6, 5],
  ['hour', 12, 5],
  ['day', 1, 2],
  ['week', 1, 2],
  ['month', 1, 3],
  ['month', 3, 3],
  ['year', 1, 4],
];

const ERA: Readonly<Record<Unit, Unit | null>> = {
  minute: 'day',
  hour: 'day',
  day: 'month',
  week: 'month',
  month: 'year',
  year: null,
};

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** Room right of a line and of a label. */
const [BEFORE, AFTER] = [3, 9];

/** A zone in words, as its clocks are set at an instant, from long to short. */
export type ZoneWords = (instant: number) => readonly string[];

/** The lines of a plain axis on the clocks of a zone. */
export function windowTicks(
  axis: Axis,
  fontSize: number,
  zone: string,
  zoneWords: ZoneWords,
): WindowTicks {
  const stretch = axis.stretches[0];
  if (!stretch) return { ticks: [], eras: [] };
  const [from, to] = [Date.parse(stretch.from), Date.parse(stretch.to)];
  const place = (at: number) =>
    stretch.x0 + ((at - from) / (to - from)) * (stretch.x1 - stretch.x0);
  const hour = (stretch.x1 - stretch.x0) / ((to - from) / 3_600_000);
  const width = (text: string) => BEFORE + textWidth(text, fontSize) + AFTER;
  const [unit, step] =
    STEPS.find(([of, many, most]) => hour * HOURS[of] * many >= width('0'.repeat(most))) ??
    (['year', 5] as const);
  const long = unit === 'day' && hour * 24 >= width('Mon 22');
  const lines = beginnings(from, to, unit, step, zone);
  const { x1 } = stretch;
  return {
    ticks: lines.map(({ at, wall }) => {
      const words = tickWords(wall, unit, long);
      const x = place(at);
      return { x, label: x + BEFORE + textWidth(words, fontSize) <= x1 ? words : null };
    }),
    eras: eras(ERA[unit]),
  };

  function eras(of: Unit | null): Tick[] {
    const rest = of ? beginnings(from, to, of, 1, zone) : [];
    const running = { at: from, wall: floorOf(from, of ?? 'year', zone) };
    const starts = rest[0]?.at === from ? rest : [running, ...rest];
    const drawn = starts.map(({ at, wall }, index) => {
      const x = place(at);
      const next = starts[index + 1];
      const room = (next ? place(next.at) : x1 + AFTER) - x;
      const words = of ? eraWords(wall, of) : [];
      const zones = zoneWords(at);
      const zoned = of ? zones.flatMap((name) => words.map((word) => `${word} · ${name}`)) : zones;
      const fits = (text: string) => width(text) <= room;
      return { x, at, room, words: words.find(fits) ?? null, zoned: zoned.find(fits) ?? null };
    });
    // Where no span has room for its zone and its name, the widest says the zone alone.
    const named =
      drawn.find(({ zoned }) => zoned !== null) ??
      drawn.reduce((a, b) => (b.room > a.room ? b : a));
    return drawn.map((era) => ({
      x: era.x,
      label: era === named ? (era.zoned ?? zoneWords(era.at).at(-1) ?? null) : era.words,
    }));
  }
}

/** "16:15", "Mon 22", "Dec", "2014". */
function tickWords(wall: Date, unit: Unit, long: boolean): string {
  const text = wall.toISOString();
  if (unit === 'minute' || unit === 'hour') return text.slice(11, 16);
  if (unit === 'month') return sayDate(text.slice(0, 7), false).slice(0, 3);
  if (unit === 'year') return text.slice(0, 4);
  const day = String(wall.getUTCDate());
  return long ? `${DAYS[wall.getUTCDay()] ?? ''} ${day}` : day;
}

/** What a day, month or year is called, from long to short. */
function eraWords(wall: Date, unit: Unit): string[] {
  const text = wall.toISOString().slice(0, { day: 10, month: 7, year: 4 }[unit as 'day']);
  const full = sayDate(text);
  const short = full.replace(/\p{Lu}\p{Ll}{3,}/u, (month) => month.slice(0, 3));
  const weekday = unit === 'day' ? `${DAYS[wall.getUTCDay()] ?? ''} ` : '';
  return [weekday + full, short, short.replace(/ \d{4}$/, '')];
}
