/**
 * Work that is begun before it is asked for. A green run does not prove that it saves time.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ahead } from './ahead.ts';

test('asking for one sets the next one going, and each is made once', async () => {
  const begun: number[] = [];
  const makers = [0, 1, 2].map((index) => () => {
    begun.push(index);
    return Promise.resolve(index);
  });
  const [first, second, third] = ahead(makers);
  assert.equal(await first?.(), 0);
  assert.deepEqual(begun, [0, 1]);
  assert.deepEqual([await second?.(), await third?.()], [1, 2]);
  assert.deepEqual(begun, [0, 1, 2]);
});

test('one that fails says so to who asks for it, and to no other', async () => {
  const [first, second] = ahead([
    () => Promise.resolve('sound'),
    () => Promise.reject(new Error('broken')),
  ]);
  assert.equal(await first?.(), 'sound');
  await new Promise(setImmediate); // a failure that nobody hears of would end the process here
  await assert.rejects(second?.() ?? Promise.resolve(), /broken/);
});
