/**
 * Before and after. A green run does not prove that the list was in order; `order.test.ts` does.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { eventWith, small } from '../../../tests/fixtures/small.ts';
import { neighbors } from './neighbors.ts';

suite('neighbors', () => {
  const { events } = small();

  test('walking on from the first reaches every event, and back again', () => {
    const walk = (from: string | undefined, side: 'before' | 'after'): string[] => {
      const reached: string[] = [];
      for (let id = from; id !== undefined; id = neighbors(events, id)[side]?.id) reached.push(id);
      return reached;
    };
    const ids = events.map(({ id }) => id);
    assert.deepEqual(walk(ids[0], 'after'), ids);
    assert.deepEqual(walk(ids.at(-1), 'before'), ids.reverse());
  });

  test('the first has none before it, the last none after it', () => {
    assert.equal(neighbors(events, events[0]?.id ?? '').before, null);
    assert.equal(neighbors(events, events.at(-1)?.id ?? '').after, null);
  });

  test('one alone has neither', () => {
    const alone = eventWith({ id: 'alone' });
    assert.deepEqual(neighbors([alone], 'alone'), { before: null, after: null });
  });

  test('an event that is not in the list has neither', () => {
    assert.deepEqual(neighbors(events, 'no-such-event'), { before: null, after: null });
    assert.deepEqual(neighbors([], 'no-such-event'), { before: null, after: null });
  });
});
