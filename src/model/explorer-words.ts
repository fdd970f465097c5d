import type { Filter, View } from './explorer/state.ts';
import { sayDate } from './time/time-words.ts';

/** How many events are shown: "12 of 146 events", "all 146 events". */
export function countWords(shown: number, all: number): string {
  const noun = all === 1 ? 'event' : 'events';
  return shown === all
    ? `all ${String(all)} ${noun}`
    : `${String(shown)} of ${String(all)} ${noun}`;
}

const FILTER_NAMES: Readonly<Record<Filter, string>> = {
  lanes: 'lane',
  confidence: 'how sure',
  kinds: 'kind',
  observers: 'observer',
};

/** Which filters are set, in the order in which the page offers them: "lane, words", "none set". */
export function filterWords(view: Pick<View, Filter | 'text'>): string {
  const names = Object.entries(FILTER_NAMES) as [Filter, string][];
  const chosen = names.filter(([filter]) => view[filter] !== null).map(([, name]) => name);
  return [...chosen, ...(view.text === '' ? [] : ['words'])].join(', ') || 'none set';
}

/** What a view tells of itself in one line: "Pyongyang, by the end of 22 December 2014"; null where it tells nothing. */
export function settingWords(
  { knownBy, clock }: Pick<View, 'knownBy' | 'clock'>,
  place: string | null,
): string | null {
  const told = [
    ...(place === null ? [] : [place]),
    ...(knownBy === null ? [] : [`by the end of ${sayDate(knownBy)}`]),
    ...(clock === 'reported' ? ['by first report'] : []),
  ];
  return told.join(', ') || null;
}

/** Why a list is empty and what to do about it. */
export function emptyWords(text: string): string {
  const why =
    text === ''
      ? 'No event passes the filters in this range.'
      : `No event that passes the filters in this range holds “${text}”.`;
  return `${why} Lift a filter, show the whole period, or reset the view.`;
}

/** How many of the events shown were out by the day that is asked for: "74 of 146 events out". */
export function outWords({ shown, out }: KnownCount): string {
  return `${String(out)} of ${String(shown)} ${shown === 1 ? 'event' : 'events'} out`;
}

/** Numbers behind what was known by a day, of the events that are shown. */
export interface KnownCount {
  shown: number;
  out: number;
  /** Those of which the cited sources do not show a first report. */
  unknown: number;
}

/** What was out by the end of a day: "By the end of 22 December 2014, as far as the cited sources show: 57 of 146 events were out." */
export function knownWords(day: string, { shown, out, unknown }: KnownCount): string {
  const noun = shown === 1 ? 'event' : 'events';
  const words = `By the end of ${sayDate(day)}, as far as the cited sources show: ${String(out)} of ${String(shown)} ${noun} ${out === 1 ? 'was' : 'were'} out.`;
  return unknown === 0 ? words : `${words} Of ${String(unknown)} the first report is not known.`;
}

/** When an event was first reported: "first reported on 22 December 2014", "first reported in 2014". */
export function reportedWords(date: string): string {
  return `first reported ${date.length === 10 ? 'on' : 'in'} ${sayDate(date)}`;
}

/** What marks by first report stand for, and what becomes of events without a known one: they "stand only in the list". */
export function reportWords(unplaced: number, where: string): string {
  const rest = unplaced === 0 ? '' : ` Events without a known one (${String(unplaced)}) ${where}.`;
  return `Each mark is the day, or the longer span, of the first report, as far as the cited sources show.${rest}`;
}

/** The title of the page for a view: what is open, and in which zone times are told. */
export function viewTitle(page: string, selected: string | null, place: string | null): string {
  const timeline = place === null ? page : `${page}, times in ${place}`;
  return selected === null ? timeline : `${selected} · ${timeline}`;
}
