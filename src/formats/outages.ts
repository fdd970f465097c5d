import { lengthOf } from '../model/figures/lengths.ts';
import type { Shelves } from '../model/record/record.ts';
import type { Outage } from '../schema/outage.ts';

/** The events that are outages, here and elsewhere. */
export function outagesOf(
  { events, network }: Pick<Shelves, 'events' | 'network'>,
  link: (id: string) => string,
): Outage[] {
  const elsewhere = new Map(
    network.comparisonOutages.map(({ event, country }) => [event, country]),
  );
  const [home] = network.countryComparison.values;
  return events
    .filter(({ kind }) => kind === 'outage' || kind === 'comparison-outage')
    .map((event) => {
      const { id, title, start, end, scope, confidence, observers, kind } = event;
      const isHere = kind === 'outage';
      const length = lengthOf(event);
      const country = elsewhere.get(id) ?? home?.country;
      return {
        id,
        description: title,
        start_earliest: start.earliest,
        start_latest: start.latest,
        end_earliest: end?.earliest ?? null,
        end_latest: end?.latest ?? null,
        minutes_least: length?.least ?? null,
        minutes_most: length?.most ?? null,
        scope,
        asns: isHere ? [network.autonomousSystem.value] : [],
        locations: country === undefined ? [] : [country],
        cause: null,
        confidence,
        observers,
        link: link(id),
      };
    });
}
