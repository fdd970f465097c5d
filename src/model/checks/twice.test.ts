/**
 * What stands twice where once is meant. A green run does not prove that two entries do not tell the same in other words.
 */
import { suite, test } from 'node:test';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';
import { entry } from '../../../tests/fixtures/small.ts';

const splice = '2001-05-06-splice';
const file = (event: string) => `events/${event}.yaml`;

suite('what stands twice', () => {
  test('a source is listed once', () => {
    const faults = faultsAfter((s) => entry(s.events, splice).sources.push('cable-log-2001-05-06'));
    assertFault(
      faults,
      file(splice),
      splice,
      'sources',
      /holds cable-log-2001-05-06 twice; remove/,
    );
  });

  test('an id is used once inside a document', () => {
    const law = faultsAfter((s) => s.law.documents.push(...s.law.documents));
    assertFault(
      law,
      'data/law.yaml',
      'the file',
      'documents',
      /holds harbor-rules twice; remove or rename/,
    );
    const network = faultsAfter((s) => s.network.upstreams.push(...s.network.upstreams));
    assertFault(
      network,
      'data/network.yaml',
      'the file',
      'upstreams',
      /holds mainland twice; remove or rename/,
    );
    const evidence = faultsAfter((s) => s.hypotheses.evidence.push(...s.hypotheses.evidence));
    assertFault(
      evidence,
      'data/hypotheses.yaml',
      'the file',
      'evidence',
      /holds E01 twice; remove or rename/,
    );
  });

  test('a zone is shown once', () => {
    const zones = faultsAfter((s) => s.site.zones.push({ zone: 'UTC', label: 'Greenwich' }));
    assertFault(zones, 'data/site.yaml', 'the file', 'zones', /holds UTC twice; remove/);
  });
});

suite('relations', () => {
  test('lead to another event', () => {
    const faults = faultsAfter((s) => entry(s.events, splice).related.push(splice));
    assertFault(faults, file(splice), splice, 'related', /names the event itself; remove/);
  });
});
