/**
 * What the map names can be drawn. A green run does not prove that a place is where the map has it.
 */
import { test } from 'node:test';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';
import type { MapLink } from '../../schema/map.ts';

const file = 'data/map.yaml';

/** The faults after a change of the one link. */
const faultsOfLink = (change: Partial<MapLink>) =>
  faultsAfter(({ map }) => {
    const [link] = map.links;
    if (link) Object.assign(link, change);
  });

test('an upstream that the network does not have is refused', () => {
  const faults = faultsOfLink({ upstream: 'nobody' });
  assertFault(faults, file, 'the file', 'links.0.upstream', /names nobody; use one of mainland$/);
});

test('a link from or to a place that the map does not have is refused', () => {
  const from = faultsOfLink({ from: 'mainland' });
  assertFault(from, file, 'the file', 'links.0.from', /names mainland; use one of port-example$/);
  const to = faultsOfLink({ to: 'atlantis' });
  assertFault(to, file, 'the file', 'links.0.to', /use one of port-example, mainland$/);
});

test('a link that would end nowhere is refused', () => {
  const faults = faultsOfLink({ end: null });
  assertFault(faults, file, 'the file', 'links.0.end', /is missing; a link that ends at no place/);
});

test('a country without an outline is refused', () => {
  const faults = faultsAfter(({ map }) => {
    const [country] = map.countries;
    if (country) country.code = '999';
  });
  assertFault(faults, file, 'the file', 'countries.0.code', /is 999, which has no outline/);
});
