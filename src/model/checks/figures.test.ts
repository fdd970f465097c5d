/**
 * What figures.yaml names can be drawn. A green run does not prove that a drawing is right.
 */
import { test } from 'node:test';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';
import { entry } from '../../../tests/fixtures/small.ts';

const file = 'data/figures.yaml';

test('a figure that nothing draws is refused, with those that can be', () => {
  const faults = faultsAfter(({ figures }) => (entry(figures, 'upstreams').id = 'downstreams'));
  assertFault(faults, file, 'downstreams', 'id', /is drawn by nothing; use one of addresses, /);
});

test('words that are no quote of their event are refused', () => {
  const faults = faultsAfter(({ figures }) => {
    const [quote] = entry(figures, 'words').quotes;
    if (quote) quote.words = 'The line went dead';
  });
  assertFault(faults, file, 'words', 'quotes.0.words', /is no quote of 2001-05-06-cable-cut; copy/);
});

test('an event that is not there is refused', () => {
  const faults = faultsAfter(({ figures }) => {
    const [quote] = entry(figures, 'words').quotes;
    if (quote) quote.event = '2001-05-06-no-cut';
  });
  assertFault(
    faults,
    file,
    'words',
    'quotes.0.event',
    /names 2001-05-06-no-cut, which is not in events/,
  );
});
