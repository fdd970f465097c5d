/**
 * Groups of people. A green run does not prove that anybody belonged where the record puts them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person } from '../../schema/person.ts';
import { groupPeople } from './affiliations.ts';

const person = (id: string, affiliation: string) => ({ id, affiliation }) as Person;
const people = [
  person('a', 'US Congress'),
  person('b', 'law and commentary'),
  person('c', 'press'),
  person('d', 'press'),
];

test('the largest group stands first, groups of one size by their title', () => {
  assert.deepEqual(
    groupPeople(people).map(({ title }) => title),
    ['Press', 'Law and commentary', 'US Congress'],
  );
});

test('a title begins with a capital and an id holds no blank', () => {
  assert.deepEqual(groupPeople([person('a', 'names and accounts, not established')])[0], {
    title: 'Names and accounts, not established',
    id: 'names-and-accounts-not-established',
    people: [person('a', 'names and accounts, not established')],
  });
});

test('everybody stands in exactly one group, in the order given', () => {
  const placed = groupPeople(people).flatMap((group) => group.people.map(({ id }) => id));
  assert.deepEqual(placed, ['c', 'd', 'b', 'a']);
});
