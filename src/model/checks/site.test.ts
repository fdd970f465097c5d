/**
 * The time axis, the strip and the lanes of the site. A green run does not prove that the axis is well divided.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { assertFault, faultsAfter } from '../../../tests/fixtures/faults.ts';

const site = 'data/site.yaml';
const file = 'the file';
const first = <T>(list: readonly T[]): T => list[0] as T;
const last = <T>(list: readonly T[]): T => list.at(-1) as T;

suite('the axis', () => {
  test('has no gap', () => {
    const faults = faultsAfter((s) => (last(s.site.stretches).from = '2001-05-05T01:00:00Z'));
    assertFault(
      faults,
      site,
      file,
      'stretches.1.from',
      /is not 2001-05-05T00:00:00Z, where the stretch before it ends; join/,
    );
  });

  test('has stretches that end after they begin', () => {
    const faults = faultsAfter((s) => (first(s.site.stretches).from = '2001-06-01T00:00:00Z'));
    const [fault] = faults;
    assertFault(
      fault ? [fault] : [],
      site,
      file,
      'stretches.0',
      /has `to` not after `from`; correct/,
    );
  });

  test('fills its width', () => {
    const faults = faultsAfter((s) => (first(s.site.stretches).share = 0.2));
    assertFault(faults, site, file, 'stretches', /add up to 0\.89*; make them 1/);
  });

  test('holds the start of every event', () => {
    const faults = faultsAfter((s) => (first(s.site.stretches).from = '2001-04-02T00:00:00Z'));
    assertFault(faults, site, file, 'stretches', /do not hold 2001-04-survey; widen/);
  });

  test('holds the end of every event', () => {
    const late = { earliest: '2001-05-09T00:00:01Z', latest: '2001-05-09T00:00:01Z' };
    const faults = faultsAfter((s) => (last(s.events).end = late));
    assertFault(faults, site, file, 'stretches', /do not hold 2001-05-07-council-statement; widen/);
  });

  test('holds the latest start of an event whose end is bounded more closely', () => {
    const faults = faultsAfter((s) => {
      last(s.events).start.latest = '2001-05-09T00:00:01Z';
      last(s.events).end = { earliest: '2001-05-07T12:00:00Z', latest: '2001-05-08T12:00:00Z' };
    });
    assertFault(faults, site, file, 'stretches', /do not hold 2001-05-07-council-statement; widen/);
  });

  test('holds the first report of every event, a day, a month or a year', () => {
    const after = (firstReported: string) =>
      faultsAfter((s) => (last(s.events).firstReported = firstReported));
    for (const inside of ['2001-05-08', '2001-05', '2001']) assert.deepEqual(after(inside), []);
    for (const outside of ['2001-05-10', '2001-06', '2002']) {
      const says =
        /do not hold the first report of 2001-05-07-council-statement; widen .* or correct/;
      assertFault(after(outside), site, file, 'stretches', says);
    }
  });
});

test('an event lies in the phase that it names', () => {
  const faults = faultsAfter((s) => (last(s.events).phase = 'aftermath'));
  assertFault(
    faults,
    'events/2001-05-07-council-statement.yaml',
    '2001-05-07-council-statement',
    'phase',
    /is aftermath, but the main period .* to 2001-05-09T00:00:00Z; correct/,
  );
});

suite('the site', () => {
  test('has a strip that ends after it begins', () => {
    const faults = faultsAfter((s) => (s.site.strip.to = s.site.strip.from));
    assertFault(faults, site, file, 'strip', /has `to` not after `from`; correct/);
  });

  test('has one of its lanes for its subject', () => {
    const faults = faultsAfter((s) => (s.site.subjectLane = 'sky'));
    assertFault(
      faults,
      site,
      file,
      'subjectLane',
      /names sky, which is not in data\/lanes\.yaml; correct/,
    );
  });

  test('names places only for its lanes', () => {
    const faults = faultsAfter((s) => (s.site.lanePlaces['sky'] = {}));
    assertFault(
      faults,
      site,
      file,
      'lanePlaces',
      /names sky, which is not in data\/lanes\.yaml; correct/,
    );
  });

  test('has no more lanes than can be switched off', () => {
    const faults = faultsAfter(({ lanes }) => {
      for (let n = lanes.length; n < 13; n += 1)
        lanes.push({ id: `more-${String(n)}`, label: 'More', description: 'More.' });
    });
    assertFault(faults, 'data/lanes.yaml', file, 'lanes', /are 13; join some/);
  });
});
