import { choose, flip } from './choice.ts';
import { dayOf, isDay } from './day.ts';
import { whenOf } from './first-report.ts';
import type { Frame } from './frame.ts';
import { hiddenBy } from './hidden.ts';
import type { Preset } from './presets.ts';
import { between, clamp, LEAST, MINUTE, moveInto, outward } from './range.ts';
import { cleanText } from './search-text.ts';
import type { Summaries } from './select.ts';
import {
  wholeView,
  type Choice,
  type Clock,
  type ExplorerEvent,
  type Filter,
  type View,
} from './state.ts';
import { zoneName } from './zone-name.ts';

/**
 * Moves the range, keeping its length, as far as the frame reaches. Parts of a minute are lost: a drag pans
 * from the view in which it began, not step by step.
 */
export function panBy(view: View, ms: number, frame: Frame): View {
  if (Number.isNaN(ms)) return view;
  return { ...view, ...moveInto(frame, view.from + ms, view.to - view.from) };
}

/**
 * Shows `factor` times as closely (2 halves the range, 0.5 doubles it), the instant `at` staying where it is. Ends at
 * ten minutes and at the whole frame; short of them a range always changes by a minute or more, however small the step.
 */
export function zoomAround(view: View, at: number, factor: number, frame: Frame): View {
  if (!(factor > 0) || factor === 1) return view;
  const length = view.to - view.from;
  const whole = factor > 1 ? Math.floor : Math.ceil;
  const least = Math.min(LEAST, length); // a link may show less than that
  const asked = whole(clamp(length / factor, 0, frame.to - frame.from) / MINUTE) * MINUTE;
  const next = clamp(asked, least, frame.to - frame.from);
  const still = Number.isNaN(at) ? (view.from + view.to) / 2 : clamp(at, view.from, view.to);
  const part = (still - view.from) / length;
  return { ...view, ...moveInto(frame, still - part * next, next) };
}

/** Shows what lies between two instants, in either order; at least ten minutes. */
export function showRange(view: View, one: number, other: number, frame: Frame): View {
  return { ...view, ...between(frame, one, other) };
}

/** Shows the range and lanes of a preset and lifts the other filters; what is selected and how times are told stays. */
export function preset(view: View, { from, to, lanes }: Preset, frame: Frame): View {
  const { kinds, confidence, observers, text } = wholeView(frame);
  const bare = { ...view, kinds, confidence, observers, text };
  const [start, end] = [from ? Date.parse(from) : frame.from, to ? Date.parse(to) : frame.to];
  return setFilter(showRange(bare, start, end, frame), 'lanes', lanes, frame);
}

/** Tells clock times in another zone; one that `Intl` does not know changes nothing. */
export function setZone(view: View, zone: string, frame: Frame): View {
  return { ...view, zone: zoneName(zone, frame.zones) ?? view.zone };
}

/** Orders by when it happened or by when it was first reported. */
export function setClock(view: View, clock: Clock): View {
  return { ...view, clock: clock === 'reported' ? 'reported' : 'happened' };
}

/** Asks what was out by the end of a day, the nearest of the frame; null asks nothing. What is no day changes nothing. */
export function setKnownBy(view: View, day: string | null, frame: Frame): View {
  if (day === null) return { ...view, knownBy: null };
  if (!isDay(day)) return view;
  const [first, last] = [dayOf(frame.from), dayOf(frame.to)];
  return { ...view, knownBy: day < first ? first : day > last ? last : day };
}

/** Shows or hides a lane. */
export function toggleLane(view: View, lane: string, frame: Frame): View {
  return toggleFilter(view, 'lanes', lane, frame);
}

/** Puts one value of a filter in or takes it out, as a check box does it; an unknown one changes nothing. */
export function toggleFilter(view: View, filter: Filter, value: string, frame: Frame): View {
  return choosing(view, filter, flip(filter, view[filter], value, frame));
}

/** Sets a filter to these values; null lifts it. A value that is not in the frame changes nothing. */
export function setFilter(view: View, filter: Filter, values: Choice, frame: Frame): View {
  return choosing(view, filter, values && choose(filter, values, frame));
}

/** Searches for words: one line, trimmed, cut at 80 characters. */
export function setText(view: View, text: string): View {
  return { ...view, text: cleanText(text) };
}

/** Opens the card of an event; null closes it, and an unknown event changes nothing. */
export function select(view: View, id: string | null, frame: Frame): View {
  return id === null || frame.events.has(id) ? { ...view, selected: id } : view;
}

/**
 * Lets an event be seen: lifts the filters that hide it, all other ones staying, and widens the range until it holds the event.
 * The same view where nothing hides it; an unknown event changes nothing.
 */
export function reveal(
  view: View,
  id: string,
  frame: Frame,
  events: readonly ExplorerEvent[],
  summaries?: Summaries,
): View {
  const event = events.find((one) => one.id === id);
  if (!event) return view;
  const { filters, text, range } = hiddenBy(event, view, summaries);
  if (filters.length === 0 && !text && range === null) return view;
  const { earliest, latest } = whenOf(event, view);
  const held = outward(frame, Date.parse(earliest), Date.parse(latest));
  return {
    ...view,
    ...Object.fromEntries(filters.map((filter) => [filter, null])),
    ...(text ? { text: '' } : {}),
    ...(range === 'earlier' ? { from: held.from } : {}),
    ...(range === 'later' ? { to: held.to } : {}),
  };
}

/** Back to the whole period, every event and UTC. */
export function reset(_view: View, frame: Frame): View {
  return wholeView(frame);
}

function choosing(view: View, filter: Filter, choice: Choice | undefined): View {
  return choice === undefined ? view : { ...view, [filter]: choice };
}
