/**
 * The steps of the visible networks, and outages that are compared. A green run does not prove that a step is true.
 */
import { suite, test } from 'node:test';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';

const network = 'data/network.yaml';
const file = 'the file';
const first = <T>(list: readonly T[]): T => list[0] as T;
const last = <T>(list: readonly T[]): T => list.at(-1) as T;

suite('the network', () => {
  test('has its steps in the order of time', () => {
    const faults = faultsAfter((s) =>
      s.network.visibility.series.push(s.network.visibility.series[1] as never),
    );
    assertFault(
      faults,
      network,
      file,
      'visibility.series.3.from',
      /is before the step above it; put/,
    );
  });

  test('has one step without a beginning, the first', () => {
    const faults = faultsAfter((s) => (last(s.network.visibility.series).from = null));
    assertFault(faults, network, file, 'visibility.series.2.from', /is missing; only the first/);
  });

  test('has outages that end after they begin', () => {
    const faults = faultsAfter(
      (s) => (first(s.network.comparisonOutages).end = '2001-05-05T20:00:00Z'),
    );
    assertFault(
      faults,
      network,
      file,
      'comparisonOutages',
      /has 2001-05-06-cable-cut end before it starts; correct/,
    );
  });
});
