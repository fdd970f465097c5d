/** Areas of IANA names whose zones are named after a city. */
const AREAS = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/** The name of a zone that the content does not name: its city, `Buenos Aires`; else as it is, `Etc/GMT+5`. */
export function zoneLabel(zone: string): string {
  if (!AREAS.test(zone)) return zone;
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
