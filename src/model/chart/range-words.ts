import { offsetWords } from './wall.ts';
import { sayDate } from '../time/time-words.ts';
import { localTime } from '../time/zone.ts';
import { zoneLabel } from '../time/zone-label.ts';

/** Zones with names for readers. */
type Zones = readonly { zone: string; label: string }[];

/** "Pyongyang (UTC+09:00)", "UTC": a zone with how its clocks are set at an instant. */
export function zoneWords(instant: number, zone: string, zones: Zones): string {
  if (zone === 'UTC') return 'UTC';
  const label = zones.find((one) => one.zone === zone)?.label ?? zoneLabel(zone);
  return `${label} (${offsetWords(instant, zone)})`;
}

/** "22 December 2014, 16:15": an instant on the clocks of a zone, to the minute. */
export function instantWords(instant: number, zone: string): string {
  const { day, clock } = localTime(new Date(instant).toISOString(), zone);
  return `${sayDate(day)}, ${clock}`;
}

/** "22 December 2014, 16:00 to 20:00, UTC": a range on the clocks of a zone, whose change is said where it lies within. */
export function rangeWords(from: number, to: number, zone: string, zones: Zones): string {
  const [first, last] = [instantWords(from, zone), instantWords(to, zone)];
  const [day, clock] = last.split(', ');
  const end = first.startsWith(`${day ?? ''},`) ? (clock ?? '') : last;
  const [at, then] = [zoneWords(from, zone, zones), offsetWords(to, zone)];
  const change = offsetWords(from, zone) === then ? '' : `, at the end ${then}`;
  return `${first} to ${end}, ${at}${change}`;
}

/** The same from long to short: with its name, and without. */
export function zoneForms(instant: number, zone: string, zones: Zones): string[] {
  return [zoneWords(instant, zone, zones), offsetWords(instant, zone)];
}
