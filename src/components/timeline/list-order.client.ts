import type { ExplorerData } from '../../model/explorer/frame.ts';
import { ordered } from '../../model/explorer/select.ts';
import type { ExplorerEvent, View } from '../../model/explorer/state.ts';
import { holdTogether } from '../../model/no-break.ts';
import { byDay } from '../../model/time/days.ts';
import { mainPeriod } from '../../model/time/phases.ts';
import { sayDate } from '../../model/time/time-words.ts';
import type { ListNodes } from './list-nodes.client.ts';
import { restoreTimes, sayTimes } from './list-times.client.ts';
import { toldIn } from './zones.client.ts';

/** Events under a heading; no date where none is known. */
interface Group {
  date: string | null;
  heading: string;
  events: readonly ExplorerEvent[];
}

/** Puts the list into the order of a view, by day, with times in its zone; the view that the page was built for gets the built list. */
export function orderList(nodes: ListNodes, view: View, data: ExplorerData): void {
  nodes.restore();
  for (const item of nodes.items.values()) restoreTimes(item);
  if (view.clock === 'reported') byReport(nodes, view, data);
  else if (view.zone !== 'UTC') byZone(nodes, view, data);
}

function byZone(nodes: ListNodes, { zone }: View, data: ExplorerData): void {
  for (const [name, section] of nodes.phases) {
    const events = data.events.filter(({ id }) => nodes.phaseOf.get(id) === name);
    fill(section, byDay(events, zone), nodes);
    for (const { date, events: listed } of byDay(events, zone))
      for (const event of listed) say(nodes, event, zone, data, date);
  }
}

function byReport(nodes: ListNodes, view: View, data: ExplorerData): void {
  const phases = new Map<string, Group[]>();
  const days = new Map<string | null, ExplorerEvent[]>();
  for (const event of ordered(data.events, view)) {
    days.set(event.firstReported, [...(days.get(event.firstReported) ?? []), event]);
    say(nodes, event, view.zone, data, null);
  }
  for (const [date, events] of days) {
    const name = date === null ? 'unknown' : phaseOfReport(date, data);
    const heading = date === null ? 'No day known' : `Reported ${sayDate(date)}`;
    phases.set(name, [...(phases.get(name) ?? []), { date, heading, events }]);
  }
  for (const [name, section] of nodes.phases) fill(section, phases.get(name) ?? [], nodes);
  const unknown = phases.get('unknown');
  if (!unknown) return;
  const section = document.createElement('section');
  section.className = 'phase';
  section.append(heading('h2', 'First report not known'));
  fill(section, unknown, nodes);
  nodes.list.append(section);
}

function phaseOfReport(date: string, { stretches }: ExplorerData): string {
  const { from, to } = mainPeriod(stretches);
  return date < from.slice(0, 10) ? 'background' : date < to.slice(0, 10) ? 'main' : 'aftermath';
}

/** Keeps the heading of a phase and puts these days under it. */
function fill(section: HTMLElement, groups: readonly Group[], { items }: ListNodes): void {
  const days = groups.map(({ date, heading: words, events }) => {
    const day = document.createElement('section');
    const list = document.createElement('ol');
    day.className = 'day';
    list.append(...events.flatMap(({ id }) => items.get(id) ?? []));
    day.append(heading('h3', words, date), list);
    return day;
  });
  section.replaceChildren(...[...section.children].filter((e) => e.matches('h2')), ...days);
}

function heading(level: 'h2' | 'h3', words: string, date: string | null = null): HTMLElement {
  const element = document.createElement(level);
  const held = holdTogether(words);
  if (date === null) element.textContent = held;
  else {
    const time = document.createElement('time');
    time.dateTime = date;
    time.textContent = held;
    element.append(time);
  }
  return element;
}

function say(
  { items }: ListNodes,
  event: ExplorerEvent,
  zone: string,
  data: ExplorerData,
  day: string | null,
): void {
  const item = items.get(event.id);
  if (item) sayTimes(item, event, { zones: toldIn(zone, data), places: data, heading: day });
}
