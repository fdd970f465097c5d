/**
 * The parts of the story. A green run does not prove that the main period is well chosen.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { eventWith, small } from '../../../tests/fixtures/small.ts';
import { byPhase, isInPhase, mainPeriod } from './phases.ts';

const period = { from: '2014-11-21T00:00:00Z', to: '2015-01-11T00:00:00Z' };
const at = (earliest: string, latest = earliest) => ({ start: { earliest, latest } });

suite('the main period', () => {
  test('is that of the stretches which are not compressed', () => {
    assert.deepEqual(mainPeriod(small().site.stretches), {
      from: '2001-05-05T00:00:00Z',
      to: '2001-05-09T00:00:00Z',
    });
  });

  test('is the whole axis where every stretch is compressed', () => {
    const { from, to } = mainPeriod(
      small().site.stretches.map((stretch) => ({ ...stretch, compressed: true })),
    );
    assert.deepEqual([from, to], ['2001-04-01T00:00:00Z', '2001-05-09T00:00:00Z']);
  });
});

suite('a phase', () => {
  const isIn = (phase: 'background' | 'main' | 'aftermath', times: ReturnType<typeof at>) =>
    isInPhase(eventWith({ phase, ...times }), period);

  test('holds what lies in it', () => {
    assert.ok(isIn('background', at('2014-11-20T23:59:59Z')));
    assert.ok(isIn('main', at('2014-11-21T00:00:00Z')));
    assert.ok(isIn('main', at('2015-01-10T23:59:59Z')));
    assert.ok(isIn('aftermath', at('2015-01-11T00:00:00Z')));
  });

  test('holds what can lie in it', () => {
    const year = at('2015-01-01T00:00:00Z', '2015-12-31T23:59:59Z');
    assert.ok(isIn('main', year));
    assert.ok(isIn('aftermath', year));
  });

  test('does not hold what cannot', () => {
    assert.ok(!isIn('background', at('2014-11-21T00:00:00Z')));
    assert.ok(!isIn('main', at('2014-11-20T23:59:59Z')));
    assert.ok(!isIn('main', at('2015-01-11T00:00:00Z')));
    assert.ok(!isIn('aftermath', at('2015-01-10T23:59:59Z')));
  });
});

test('headings name the first and the last day of the main period, and no phase is empty', () => {
  const events = (['aftermath', 'background', 'main'] as const).map((phase) =>
    eventWith({ phase }),
  );
  assert.deepEqual(
    byPhase(events, period).map(({ heading, events: [event] }) => [heading, event?.phase]),
    [
      ['Before 21 November 2014', 'background'],
      ['21 November 2014 to 10 January 2015', 'main'],
      ['After 10 January 2015', 'aftermath'],
    ],
  );
  assert.deepEqual(byPhase([], period), []);
});
