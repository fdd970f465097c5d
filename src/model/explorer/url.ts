import { choose, FILTERS } from './choice.ts';
import { dayOf, isDay } from './day.ts';
import { eventNamed, type Frame } from './frame.ts';
import type { Range } from './range.ts';
import { cleanText } from './search-text.ts';
import { wholeView, type Choice, type Filter, type View } from './state.ts';
import { zoneName } from './zone-name.ts';

/** Stands for an empty choice: no id and no name of an observer is a lone hyphen. */
const NONE = '-';

/** The query of a link to a view, without `?`; empty for the view of a link that says nothing. */
export function writeView(view: View, frame: Frame): string {
  const whole = wholeView(frame);
  const told: [key: string, value: string | null][] = [
    ['from', view.from === whole.from ? null : sayInstant(view.from)],
    ['to', view.to === whole.to ? null : sayInstant(view.to)],
    ['zone', view.zone === whole.zone ? null : view.zone],
    ['clock', view.clock === whole.clock ? null : view.clock],
    ['by', view.knownBy],
    ...FILTERS.map((filter): [string, string | null] => [filter, sayChoice(view[filter])]),
    ['q', view.text || null],
    ['event', view.selected],
  ];
  return told
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([key, value]) => `${key}=${escapeValue(value)}`)
    .join('&');
}

/**
 * The view of a query, with or without `?`. What is malformed, unknown, out of the frame or said twice is
 * taken as not said; never throws.
 */
export function readView(search: string, frame: Frame): View {
  const query = new URLSearchParams(search);
  const said = (key: string): string => {
    const [value = '', again] = query.getAll(key);
    return again === undefined ? value : '';
  };
  const whole = wholeView(frame);
  const chosen = (filter: Filter): Choice => readChoice(filter, said(filter), frame);
  return {
    ...readRange(said('from'), said('to'), frame),
    zone: zoneName(said('zone'), frame.zones) ?? whole.zone,
    clock: said('clock') === 'reported' ? 'reported' : whole.clock,
    knownBy: readDay(said('by'), frame),
    lanes: chosen('lanes'),
    kinds: chosen('kinds'),
    confidence: chosen('confidence'),
    observers: chosen('observers'),
    text: readText(said('q')),
    selected: eventNamed(said('event'), frame) ?? whole.selected,
  };
}

/** The id of the event that a fragment, with its `#`, leads to; null for any other fragment. Never throws. */
export function readFragment(hash: string, frame: Frame): string | null {
  try {
    return eventNamed(decodeURIComponent(hash.slice(1)), frame);
  } catch {
    return null; // a lone %
  }
}

/** `2014-12-22T16:15Z`, for an instant of a whole minute. */
function sayInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16)}Z`;
}

/** Names may hold commas: those are escaped once more, so that a link whose commas were escaped on its way still reads. */
function sayChoice(choice: Choice): string | null {
  if (choice === null) return null;
  return choice.map((value) => value.replace(/[%,]/g, encodeURIComponent)).join(',') || NONE;
}

/** Escapes what a query must, and what is often cut from a link in running text; the rest stays readable. */
function escapeValue(value: string): string {
  return encodeURIComponent(value)
    .replace(/%(2C|2F|3A)/g, decodeURIComponent)
    .replace(/%20/g, '+')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function readRange(from: string, to: string, frame: Frame): Range {
  const [first, last] = [
    readInstant(from, frame) ?? frame.from,
    readInstant(to, frame) ?? frame.to,
  ];
  return first < last ? { from: first, to: last } : { from: frame.from, to: frame.to };
}

function readInstant(words: string, { from, to }: Frame): number | null {
  const instant = Date.parse(words);
  // Only what this file would write: Date.parse takes much else, and 31 February for 3 March.
  if (!(instant >= from && instant <= to) || sayInstant(instant) !== words) return null;
  return instant;
}

function readDay(words: string, { from, to }: Frame): string | null {
  return isDay(words) && words >= dayOf(from) && words <= dayOf(to) ? words : null;
}

function readChoice(filter: Filter, words: string, frame: Frame): Choice {
  if (words === '') return null;
  try {
    const values = words === NONE ? [] : words.split(',').map(decodeURIComponent);
    return choose(filter, values, frame) ?? null;
  } catch {
    return null; // a lone % in a name
  }
}

function readText(words: string): string {
  const trimmed = words.trim();
  return cleanText(trimmed) === trimmed ? trimmed : '';
}
