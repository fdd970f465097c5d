/**
 * Quotes and sources. A green run does not prove that the words stand in the source, only that it is cited.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';
import { entry, small } from '../../../tests/fixtures/small.ts';
import { checkShelves } from './all.ts';

const cut = '2001-05-06-cable-cut';

suite('quotes', () => {
  test('rest on a source of their event', () => {
    const faults = faultsAfter((s) => {
      const [quote] = entry(s.events, cut).quotes;
      if (quote) quote.source = 'rumor-2001-05';
    });
    const says =
      /quotes Ada Example.* from rumor-2001-05, which is not among `sources`; add it there/;
    assertFault(faults, `events/${cut}.yaml`, cut, 'quotes', says);
  });
});

suite('sources', () => {
  const spare = { ...entry(small().sources, 'bulletin-2001-05-07'), id: 'spare-2001' };

  test('are used by something', () => {
    const faults = faultsAfter((s) => s.sources.push(spare));
    assertFault(
      faults,
      'data/sources.yaml',
      'spare-2001',
      'id',
      /is used by no event.*; cite it or remove it/,
    );
  });

  test('are used where an article cites them', () => {
    const shelves = small();
    shelves.sources.push(spare);
    assert.deepEqual(checkShelves(shelves, new Set(['spare-2001'])), []);
  });

  test('are used where a text names them in brackets', () => {
    const faults = faultsAfter((s) => {
      s.sources.push(spare);
      s.gaps[0]?.items.push('Nor the second page [spare-2001].');
    });
    assert.deepEqual(faults, []);
  });
});
