/**
 * Names to people. A green run does not prove that two people never share a name.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entry, small } from '../../../tests/fixtures/small.ts';
import { peopleByName } from './people-by-name.ts';

test('a person is found by every name, and by no part of one', () => {
  const ada = {
    ...entry(small().people, 'ada-example'),
    name: 'Ada Example',
    alsoNamed: ['Ada of the cable'],
  };
  const names = peopleByName([ada]);
  assert.equal(names.get('Ada Example'), ada);
  assert.equal(names.get('Ada of the cable'), ada);
  assert.equal(names.get('Ada'), undefined);
});
