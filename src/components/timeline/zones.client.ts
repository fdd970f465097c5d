import { frameOf, type ExplorerData } from '../../model/explorer/frame.ts';
import { readView } from '../../model/explorer/url.ts';
import { zoneName } from '../../model/explorer/zone-name.ts';
import { zoneLabel } from '../../model/time/zone-label.ts';

/** The zone of the reader's machine; null where it tells none. */
export function ownZone(): string | null {
  const { timeZone } = new Intl.DateTimeFormat('en').resolvedOptions();
  return timeZone === 'Etc/UTC' ? 'UTC' : zoneName(timeZone, []);
}

/** The data with two more zones at most: the reader's own, and the one that the address names. */
export function withZones(data: ExplorerData, search: string): ExplorerData {
  const zones = [...data.zones];
  for (const zone of [ownZone(), readView(search, frameOf(data)).zone])
    if (zone !== null && !zones.some((known) => known.zone === zone))
      zones.push({ zone, label: zoneLabel(zone) });
  return { ...data, zones };
}

/** The zones in which a list says a clock time: the chosen one and UTC, or UTC and the next that is offered. */
export function toldIn(zone: string, { zones }: ExplorerData): string[] {
  return zone === 'UTC' ? zones.slice(0, 2).map((each) => each.zone) : [zone, 'UTC'];
}
