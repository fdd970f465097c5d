import type { Problem } from '../problem.ts';
import type { Shelves } from '../record/record.ts';
import { splitDays } from './day.ts';
import { missingRatings } from './evidence.ts';
import { wrongFigures } from './figures.ts';
import { aliasClashes, oneWayRelations, unknownIds } from './ids.ts';
import { strayLinks } from './links.ts';
import { wrongMap } from './map.ts';
import { unknownMentions } from './mention.ts';
import { brokenPresets } from './presets.ts';
import { brokenComparisons, brokenSeries } from './series.ts';
import { brokenAxis, brokenStrip, tooManyLanes, unknownLanes, wrongPhases } from './site.ts';
import { strayQuotes, unusedSources } from './sources.ts';
import { repeated, selfRelations } from './twice.ts';

/** Every rule that needs more than one entry. `cited` are the sources that articles name. */
export function checkShelves(shelves: Shelves, cited: ReadonlySet<string>): Problem[] {
  return [
    ...unknownIds(shelves),
    ...unknownMentions(shelves),
    ...repeated(shelves),
    ...aliasClashes(shelves),
    ...oneWayRelations(shelves),
    ...selfRelations(shelves),
    ...strayQuotes(shelves),
    ...unusedSources(shelves, cited),
    ...missingRatings(shelves),
    ...brokenSeries(shelves),
    ...brokenComparisons(shelves),
    ...brokenAxis(shelves),
    ...wrongPhases(shelves),
    ...brokenStrip(shelves),
    ...brokenPresets(shelves),
    ...unknownLanes(shelves),
    ...tooManyLanes(shelves),
    ...splitDays(shelves),
    ...wrongFigures(shelves),
    ...wrongMap(shelves),
    ...strayLinks(shelves),
  ];
}
