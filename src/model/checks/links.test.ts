/**
 * What stands in the status of the links. A green run does not prove that the status is still that of the address.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';
import type { CheckedLink } from '../../schema/link-status.ts';

const file = 'data/link-status.yaml';
const cable: CheckedLink = {
  source: 'cable-log-2001-05-06',
  url: 'https://example.org/cable-log',
  state: 'silent',
  status: null,
  checked: null,
};
const faultsWith = (changes: Partial<CheckedLink>) =>
  faultsAfter(({ linkStatus }) => linkStatus.links.push({ ...cable, ...changes }));

suite('a checked link', () => {
  test('that is dead is no fault', () => {
    assert.deepEqual(faultsWith({}), []);
    assert.deepEqual(faultsWith({ state: 'gone', status: 410 }), []);
  });

  test('is of a source of the record', () => {
    const source = 'nobody-2001';
    assertFault(faultsWith({ source }), file, source, 'source', /names nobody-2001.*; correct/);
  });

  test('is of a source that is linked', () => {
    for (const source of ['rumor-2001-05', 'reprint-2001-05-08'])
      assertFault(
        faultsWith({ source }),
        file,
        source,
        'source',
        /names a source that is not linked; remove/,
      );
  });

  test('is of the address that the source has now', () => {
    const url = 'https://example.org/earlier';
    assertFault(
      faultsWith({ url }),
      file,
      cable.source,
      'url',
      /is not the address of the source; remove/,
    );
  });

  test('has the state that its status comes to', () => {
    assertFault(
      faultsWith({ state: 'answers' }),
      file,
      cable.source,
      'state',
      /does not fit status null; write silent/,
    );
    assertFault(
      faultsWith({ status: 404 }),
      file,
      cable.source,
      'state',
      /does not fit status 404; write gone/,
    );
  });

  test('stands once', () => {
    const faults = faultsAfter(({ linkStatus }) => linkStatus.links.push(cable, cable));
    assertFault(
      faults,
      file,
      'the file',
      'links',
      /holds cable-log-2001-05-06 twice; remove or rename/,
    );
  });

  test('is no use of its source', () => {
    const faults = faultsAfter((s) => {
      s.sources.push({ ...(s.sources[0] as (typeof s.sources)[0]), id: 'spare', url: cable.url });
      s.linkStatus.links.push({ ...cable, source: 'spare' });
    });
    assertFault(faults, 'data/sources.yaml', 'spare', 'id', /is used by no event.*; cite it/);
  });
});
