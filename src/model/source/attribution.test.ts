/**
 * Words on who said something and where it was read. A green run does not prove that they said it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../schema/source.ts';
import { namesPublisher, shortCitation } from './attribution.ts';

const source = (publisher: string, published: string | null = null) =>
  ({ id: 'a', publisher, published, copyOf: null, author: null }) as Source;

test('a short citation is the publisher and the date as precise as it is known', () => {
  assert.equal(shortCitation(source('NPR', '2014-12-23')), 'NPR, 23\u00a0December\u00a02014');
  assert.equal(shortCitation(source('Imperva', '2014-12')), 'Imperva, December\u00a02014');
  assert.equal(shortCitation(source('Pastebin')), 'Pastebin');
});

test('words name a publisher by its first word', () => {
  assert.ok(namesPublisher('Dyn, through ZDNet', source('ZDNet')));
  assert.ok(namesPublisher('Dyn', source('Dyn Research')));
  assert.ok(namesPublisher('Dyn, quoted by the BBC', source('BBC News')));
  assert.ok(namesPublisher('The New York Times, crediting Dyn', source('The New York Times')));
});

test('words name a publisher by its initials', () => {
  assert.ok(namesPublisher('AP, January 2015', source('Associated Press')));
});

test('a publisher that only passed it on is not named', () => {
  assert.ok(!namesPublisher('Dyn', source('Washington Examiner')));
  assert.ok(!namesPublisher('Xinhua', source('The Age')));
});
