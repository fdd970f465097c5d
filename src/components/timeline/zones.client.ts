import { frameOf, type ExplorerData } from '../../model/explorer/frame.ts';
import { readView } from '../../model/explorer/url.ts';
import { zoneName } from '../../model/explorer/zone-name.ts';
import { zoneLabel } from '../../model/time/zone-label.ts';

/** The data with the zone that an address names, where that is none of those offered. */
export function withZone(data: ExplorerData, search: string): ExplorerData {
  const { zone } = readView(search, frameOf(data));
  return { ...data, zones: withOne(data.zones, zone) };
}

/** The zone of the reader's machine; null where it tells none. Slow the first time that a page asks for it. */
export function ownZone(): string | null {
  const { timeZone } = new Intl.DateTimeFormat('en').resolvedOptions();
  return timeZone === 'Etc/UTC' ? 'UTC' : zoneName(timeZone, []);
}

/** Zones with one more, if it is not yet among them; null adds none. */
export function withOne(zones: ExplorerData['zones'], zone: string | null): ExplorerData['zones'] {
  if (zone === null || zones.some((known) => known.zone === zone)) return zones;
  return [...zones, { zone, label: zoneLabel(zone) }];
}

/** The zones in which a list says a clock time: the chosen one and UTC, or UTC and the next that is offered. */
export function toldIn(zone: string, { zones }: ExplorerData): string[] {
  return zone === 'UTC' ? zones.slice(0, 2).map((each) => each.zone) : [zone, 'UTC'];
}
