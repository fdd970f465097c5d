import type { ExplorerEvent } from '../../model/explorer/state.ts';
import { holdTogether } from '../../model/no-break.ts';
import { timesOf, type SaidTime } from '../../model/time/event-times.ts';
import { converts, endOf, startOf } from '../../model/time/time-words.ts';
import type { Places } from '../../model/time/zone.ts';

/** In which zones a list says its times, and under the heading of which day; without one all is said. */
export interface Telling {
  zones: readonly string[];
  places: Places;
  heading: string | null;
}

/** The paragraphs in which the page says the times of an item. */
const built = new WeakMap<HTMLElement, Node[]>();

/** Says the times of an item anew where they are clock times; what lasted keeps its words. */
export function sayTimes(item: HTMLElement, event: ExplorerEvent, telling: Telling): void {
  const box = item.querySelector<HTMLElement>('.event-times');
  if (!box || !(converts(startOf(event)) || converts(endOf(event)))) return;
  if (!built.has(box)) built.set(box, [...box.childNodes]);
  box.replaceChildren(...timeParagraphs(item, event, telling));
}

/** Gives the times of an item their first words back. */
export function restoreTimes(item: HTMLElement): void {
  const box = item.querySelector<HTMLElement>('.event-times');
  const nodes = box && built.get(box);
  if (nodes) box.replaceChildren(...nodes);
}

/** The times of an event as paragraphs: when it began, when it ended, and how long it lasted, copied from its item. */
export function timeParagraphs(
  item: HTMLElement,
  event: ExplorerEvent,
  { zones, places, heading }: Telling,
): Node[] {
  const { start, end } = timesOf({ ...event, durationText: null }, zones, places, heading);
  const said = [start, end].filter((group) => group.length > 0);
  const box = item.querySelector<HTMLElement>('.event-times');
  const nodes = (box && built.get(box)) ?? [...(box?.childNodes ?? [])];
  const lasted = nodes.filter((node) => node instanceof Element).slice(said.length);
  return [...said.map(paragraph), ...lasted.map((node) => node.cloneNode(true))];
}

function paragraph(group: readonly SaidTime[]): HTMLElement {
  const p = document.createElement('p');
  for (const { words, machine } of group) {
    const said = document.createElement(machine === null ? 'span' : 'time');
    if (said instanceof HTMLTimeElement && machine !== null) said.dateTime = machine;
    said.textContent = holdTogether(words);
    p.append(said);
  }
  return p;
}
