/**
 * A query is read from an address and written back as it was; nonsense is taken as not said.
 * A green run does not prove what is found for it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chance } from '../../../tests/fixtures/chance.ts';
import { hostileQueries } from '../../../tests/fixtures/hostile.ts';
import { searchKinds } from './kinds.ts';
import { MOST_WORDS, readQuery, wordsToAsk, writeQuery, type Query } from './query.ts';

test('reads what it has written', () => {
  const { pick } = chance(3);
  const words = [
    '',
    'dyn',
    '9 h 31 min',
    'a&b=c',
    '“Proportional”',
    '북한 인터넷',
    '<b>',
    '100 %',
    '+',
  ];
  for (let n = 0; n < 200; n += 1) {
    const query: Query = { words: pick(words), among: pick([null, ...searchKinds])?.id ?? null };
    assert.deepEqual(readQuery(writeQuery(query)), query);
  }
});

test('writes nothing for nothing', () => {
  assert.equal(writeQuery({ words: '', among: null }), '');
  assert.equal(writeQuery({ words: 'dyn', among: 'events' }), '?q=dyn&in=events');
});

test('takes an unknown sort as not said', () => {
  for (const among of ['', 'event', '__proto__', 'constructor', 'EVENTS', 'events,sources'])
    assert.equal(readQuery(`?q=a&in=${among}`).among, null);
});

test('reads hostile addresses as clean words, none too long', () => {
  for (const search of hostileQueries(11, 1_000, [
    ['q', 'dyn'],
    ['in', 'events'],
  ])) {
    const query = readQuery(search);
    assert.ok([...query.words].length <= MOST_WORDS);
    assert.doesNotMatch(query.words, /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
    assert.deepEqual(readQuery(writeQuery(query)), query);
  }
});

test('asks with letters of scripts without blanks apart and quotation marks straight', () => {
  const ask = (words: string): string => wordsToAsk({ words, among: null });
  assert.equal(ask('北朝鮮'), '北 朝 鮮');
  assert.equal(ask('北 인터넷'), '北 인터넷');
  assert.equal(ask('インターネット down'), 'イ ン タ ー ネ ッ ト down');
  assert.equal(ask('“main outage”'), '"main outage"');
  assert.equal(ask('BGP routes'), 'BGP routes');
});
