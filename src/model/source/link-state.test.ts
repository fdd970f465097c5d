/**
 * What a status comes to. A green run does not prove that an address that answers still shows what was read there.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateOf } from './link-state.ts';

const each = {
  answers: [200, 204, 299],
  refuses: [300, 304, 400, 401, 403, 405, 406, 429, 451, 499, 999],
  gone: [404, 410],
  silent: [null, 500, 502, 503, 599],
};

for (const [state, statuses] of Object.entries(each))
  test(`${statuses.map(String).join(', ')}: ${state}`, () => {
    for (const status of statuses) assert.equal(stateOf(status), state, String(status));
  });
