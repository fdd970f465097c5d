/**
 * Who acts, watches or speaks in an event, by name. A green run does not prove that every name in the record
 * belongs to a person of people.yaml: many do not, and need not.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Person } from '../../schema/person.ts';
import { entry, eventWith, small } from '../../../tests/fixtures/small.ts';
import { namesIn, peopleIn } from './people.ts';

const person = (id: string, name: string, ...alsoNamed: string[]): Person => {
  return { ...entry(small().people, 'ada-example'), id, name, alsoNamed };
};

const quote = (speaker: string) => ({ speaker, words: 'so', source: 'bulletin-2001-05-07' });

suite('namesIn', () => {
  test('takes actors, observers and speakers, each name once', () => {
    const event = eventWith({
      actors: ['A', 'B'],
      observers: ['B', 'C'],
      quotes: [quote('D'), quote('A')],
    });
    assert.deepEqual(namesIn(event), ['A', 'B', 'C', 'D']);
  });

  test('takes the speaker without the words after a comma', () => {
    assert.deepEqual(namesIn(eventWith({ quotes: [quote('Ada Example, to the Bulletin')] })), [
      'Ada Example',
    ]);
  });
});

suite('peopleIn', () => {
  const people = [
    person('ada', 'Ada'),
    person('council', 'Island Council', 'the council'),
    person('bo', 'Bo'),
  ];

  test('finds a person as actor, observer or speaker', () => {
    for (const event of [
      eventWith({ actors: ['Bo'] }),
      eventWith({ observers: ['Bo'] }),
      eventWith({ quotes: [quote('Bo, in a letter')] }),
    ]) {
      assert.deepEqual(peopleIn(event, people), [people[2]]);
    }
  });

  test('finds a person under another name', () => {
    assert.deepEqual(peopleIn(eventWith({ actors: ['the council'] }), people), [people[1]]);
  });

  test('names a person once, however often an event does, in the order of the people', () => {
    const event = eventWith({
      actors: ['Island Council', 'Ada'],
      observers: ['the council'],
      quotes: [quote('Ada')],
    });
    assert.deepEqual(peopleIn(event, people), [people[0], people[1]]);
  });

  test('takes no part of a name for the name', () => {
    const event = eventWith({ actors: ['Adam', 'Island Council of Elders', 'ada'] });
    assert.deepEqual(peopleIn(event, people), []);
  });
});
