import type { Problem } from '../problem.ts';
import type { Shelves } from '../record.ts';
import { aliasClashes, oneWayRelations, unknownIds } from './ids.ts';
import { brokenAxis, missingRatings, unknownSubject } from './shape.ts';
import { strayQuotes, unusedSources } from './sources.ts';

/** Every rule that needs more than one entry. `cited` are the sources that articles name. */
export function checkShelves(shelves: Shelves, cited: ReadonlySet<string>): Problem[] {
  return [
    ...unknownIds(shelves),
    ...aliasClashes(shelves),
    ...oneWayRelations(shelves),
    ...strayQuotes(shelves),
    ...unusedSources(shelves, cited),
    ...missingRatings(shelves),
    ...brokenAxis(shelves),
    ...unknownSubject(shelves),
  ];
}
