import type { Frame } from './frame.ts';
import type { Choice, Filter } from './state.ts';

/** The filters, in the order in which they are offered. */
export const FILTERS: readonly Filter[] = ['lanes', 'kinds', 'confidence', 'observers'];

/** All values of a filter, in their order. */
export function valuesOf(filter: Filter, frame: Frame): readonly string[] {
  return filter === 'confidence' ? frame.confidences : frame[filter];
}

/**
 * A choice among the values of a filter, in their order, each once; undefined where one is unknown. Every
 * event has one lane, kind and confidence, so all of them are the same as no filter. Most events have no observer:
 * all observers are a choice, and none of them is no filter.
 */
export function choose(
  filter: Filter,
  chosen: readonly string[],
  frame: Frame,
): Choice | undefined {
  const values = valuesOf(filter, frame);
  if (!chosen.every((value) => values.includes(value))) return undefined;
  const kept = values.filter((value) => chosen.includes(value));
  const none = filter === 'observers' ? kept.length === 0 : kept.length === values.length;
  return none ? null : kept;
}

/** A choice with one value put in or taken out, as a check box does it. Unknown values make it undefined. */
export function flip(
  filter: Filter,
  choice: Choice,
  value: string,
  frame: Frame,
): Choice | undefined {
  const checked = choice ?? (filter === 'observers' ? [] : valuesOf(filter, frame));
  const flipped = checked.includes(value)
    ? checked.filter((other) => other !== value)
    : [...checked, value];
  return choose(filter, flipped, frame);
}
