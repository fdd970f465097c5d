/**
 * Ids of sources in running text. A green run does not prove that a misspelling without a year is noticed.
 */
import { test } from 'node:test';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';
import { entry } from '../../../tests/fixtures/small.ts';

const id = '2001-05-06-cable-cut';

test('a basis that mentions a source that is not there is refused', () => {
  const faults = faultsAfter(({ events }) => {
    entry(events, id).firstReportedBasis = 'The earliest source, no-paper-2001-05-06.';
  });
  assertFault(
    faults,
    `events/${id}.yaml`,
    id,
    'firstReportedBasis',
    /mentions no-paper-2001-05-06, which is not in .*; correct/,
  );
});

for (const bracket of ['[a-2001, b-2001]', '[No-Such]', '[]'])
  test(`${bracket} in a gap is refused`, () => {
    let gap = '';
    const faults = faultsAfter(({ gaps }) => {
      gap = gaps[0]?.id ?? '';
      gaps[0]?.items.push(`Something ${bracket} was not found.`);
    });
    assertFault(faults, 'data/not-found.yaml', gap, 'items', /is not one source id; put/);
  });
