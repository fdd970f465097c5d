/** A mark or a count at which the focus can stop. */
export interface Stop {
  node: SVGElement;
  /** Id of its event; of a count, that of its first. */
  id: string;
  x: number;
  lane: Element | null;
}

/** The marks and counts of a chart that are shown, in the order in which the events are given. */
export function stopsOf(chart: HTMLElement, order: ReadonlyMap<string, number>): Stop[] {
  return [...chart.querySelectorAll<SVGElement>('.m[data-event], .count')]
    .filter((node) => node.checkVisibility())
    .map((node) => ({
      node,
      id: node.dataset['event'] ?? node.dataset['first'] ?? '',
      x: node.getBoundingClientRect().left,
      lane: node.closest('.lane'),
    }))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** Where a key leads from a stop; null where it leads nowhere in sight. */
export function stopBy(key: string, stops: readonly Stop[], at: Stop | undefined): Stop | null {
  const index = at ? stops.indexOf(at) : -1;
  if (key === 'Home') return stops[0] ?? null;
  if (key === 'End') return stops.at(-1) ?? null;
  if (!at) return (key === 'ArrowLeft' ? stops.at(-1) : stops[0]) ?? null;
  if (key === 'ArrowRight') return stops[index + 1] ?? null;
  if (key === 'ArrowLeft') return stops[index - 1] ?? null;
  return beside(key === 'ArrowDown' ? 1 : -1, stops, at);
}

/** The nearest stop of the next lane above or below that has any. */
function beside(step: number, stops: readonly Stop[], at: Stop): Stop | null {
  const lanes = [...(at.lane?.parentElement?.querySelectorAll('.lane') ?? [])];
  const from = lanes.findIndex((lane) => lane === at.lane);
  for (let next = from + step; next >= 0 && next < lanes.length; next += step) {
    const there = stops.filter(({ lane }) => lane === lanes[next]);
    if (there.length > 0)
      return there.reduce((a, b) => (Math.abs(b.x - at.x) < Math.abs(a.x - at.x) ? b : a));
  }
  return null;
}
