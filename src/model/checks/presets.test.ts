/**
 * Presets and zones of the timeline. A green run does not prove that a preset shows what its label says.
 */
import { suite, test } from 'node:test';
import assert from 'node:assert/strict';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';
import type { Site } from '../../schema/site.ts';

const site = 'data/site.yaml';
const file = 'the file';
const day = { label: 'One day', from: '2001-05-06T00:00:00Z', to: '2001-05-07T00:00:00Z' };
const faultsWith = (...presets: Partial<Site['presets'][number]>[]) =>
  faultsAfter((s) => (s.site.presets = presets.map((one) => ({ ...day, lanes: null, ...one }))));

suite('a preset', () => {
  test('has a range, lanes, both or neither', () => {
    const label = (text: string) => ({ label: text });
    assert.deepEqual(
      faultsWith(
        {},
        { ...label('All'), from: null, to: null },
        { ...label('Cable'), from: null, lanes: ['cable'] },
        { ...label('Whole'), from: '2001-04-01T00:00:00Z', to: '2001-05-09T00:00:00Z' },
      ),
      [],
    );
  });

  test('ends after it begins, also where one end is that of the axis', () => {
    for (const wrong of [
      { to: day.from },
      { to: '2001-05-05T00:00:00Z' },
      { from: '2001-05-09T00:00:00Z', to: null },
    ]) {
      assertFault(faultsWith(wrong), site, file, 'presets.0', /has `to` not after `from`; correct/);
    }
  });

  test('lies inside the stretches', () => {
    assertFault(
      faultsWith({ from: '2001-03-31T00:00:00Z' }),
      site,
      file,
      'presets.0',
      /has 2001-03-31T00:00:00Z, which lies beyond the stretches; correct/,
    );
    const late = faultsWith({ to: '2001-05-09T00:00:01Z' });
    assertFault(late, site, file, 'presets.0', /has 2001-05-09T00:00:01Z, which lies beyond/);
  });

  test('shows lanes that there are, each once', () => {
    assertFault(
      faultsWith({ lanes: ['cable', 'sky'] }),
      site,
      file,
      'presets.0.lanes',
      /names sky, which is not in data\/lanes\.yaml; correct/,
    );
    const twice = faultsWith({ lanes: ['cable', 'cable'] });
    assertFault(twice, site, file, 'presets.0.lanes', /holds cable twice; remove/);
  });

  test('has a label of its own', () => {
    const faults = faultsWith({}, { lanes: ['cable'] });
    assertFault(faults, site, file, 'presets.1.label', /is One day a second time; rename/);
  });
});

test('the timeline offers a zone once', () => {
  const tokyo = { zone: 'Asia/Tokyo', label: 'Tokyo' };
  const faults = faultsAfter((s) => (s.site.explorerZones = [tokyo, tokyo]));
  assertFault(faults, site, file, 'explorerZones', /holds Asia\/Tokyo twice; remove or rename/);
});
