/**
 * The order of the list of sources. A green run does not prove that readers look under that letter.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../schema/source.ts';
import { byPublisher } from './bibliography.ts';

const source = (id: string, publisher: string, published: string | null = '2014-12-22') =>
  ({ id, publisher, published, copyOf: null, author: null }) as Source;

const names = (sources: Source[]) =>
  byPublisher(sources).map(({ letter, publishers }) => [
    letter,
    ...publishers.map(({ name }) => name),
  ]);

test('publishers stand under their letter, without regard to case and articles', () => {
  assert.deepEqual(
    names([
      source('a', 'The New York Times'),
      source('b', 'alexa.ng'),
      source('c', 'NPR'),
      source('d', 'AFP'),
    ]),
    [
      ['A', 'AFP', 'alexa.ng'],
      ['N', 'The New York Times', 'NPR'],
    ],
  );
});

test('what begins with no Latin letter stands in one group', () => {
  assert.deepEqual(names([source('a', '38 North'), source('b', '조선')]), [
    ['#', '38 North', '조선'],
  ]);
});

test('sources of one publisher stand by date, undated ones last', () => {
  const [group] = byPublisher([
    source('c', 'AFP', null),
    source('b', 'AFP', '2014-12-23'),
    source('a', 'AFP', '2014-12'),
  ]);
  assert.deepEqual(
    group?.publishers[0]?.sources.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
});

test('no source is lost', () => {
  const all = ['AFP', 'BBC', 'The Age', '38 North', 'AFP'].map((name, at) =>
    source(String(at), name),
  );
  const listed = byPublisher(all).flatMap(({ publishers }) =>
    publishers.flatMap(({ sources }) => sources),
  );
  assert.deepEqual(listed.map(({ id }) => id).sort(), ['0', '1', '2', '3', '4']);
});
