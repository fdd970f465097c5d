import type { Hidden } from './explorer/hidden.ts';
import { filterWords } from './explorer-words.ts';

/** What is done so that an event is shown: "To show “A cut”: filters lifted (lane, words), range widened." Null where nothing hid it. */
export function revealWords(title: string, { filters, text, range }: Hidden): string | null {
  const none = { lanes: null, kinds: null, confidence: null, observers: null };
  const set = Object.fromEntries(filters.map((filter) => [filter, []]));
  const names = filterWords({ ...none, ...set, text: text ? title : '' });
  const done = [
    ...(filters.length > 0 || text ? [`filters lifted (${names})`] : []),
    ...(range === null ? [] : ['range widened']),
  ];
  return done.length === 0 ? null : `To show “${title}”: ${done.join(', ')}.`;
}

/** Where an event is that is not in view: "hidden by a filter, earlier than the range shown". Null for one in view. */
export function hiddenWords({ filters, text, range }: Hidden): string | null {
  const why = [
    ...(filters.length > 0 || text ? ['hidden by a filter'] : []),
    ...(range === null ? [] : [`${range} than the range shown`]),
  ];
  return why.join(', ') || null;
}
