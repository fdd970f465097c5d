/**
 * Groups of fact cards. A green run does not prove that a card is about the events that it names.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../schema/event.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Lane } from '../../schema/lane.ts';
import { groupFacts } from './fact-groups.ts';

const lanes = ['network', 'sony', 'claims'].map((id) => ({ id, label: id, description: id }));
const events = [
  { id: 'a', lane: 'sony' },
  { id: 'b', lane: 'network' },
] as Event[];
const fact = (id: string, ...about: string[]) => ({ id, events: about }) as unknown as Fact;
const ids = (facts: Fact[]) =>
  groupFacts(facts, events, lanes).map(({ lane, facts }) => [lane?.id, facts.map(({ id }) => id)]);

test('the first event decides the lane, and lanes keep their order', () => {
  assert.deepEqual(ids([fact('one', 'a', 'b'), fact('two', 'b', 'a'), fact('three', 'a')]), [
    ['network', ['two']],
    ['sony', ['one', 'three']],
  ]);
});

test('a card about no event stands last, in a group without a lane', () => {
  assert.deepEqual(ids([fact('none'), fact('one', 'a')]), [
    ['sony', ['one']],
    [undefined, ['none']],
  ]);
});

test('every card stands in exactly one group', () => {
  const facts = [fact('one', 'a'), fact('two', 'b'), fact('three')];
  const placed = groupFacts(facts, events, lanes as Lane[]).flatMap((group) => group.facts);
  assert.deepEqual(placed.map(({ id }) => id).sort(), ['one', 'three', 'two']);
});
