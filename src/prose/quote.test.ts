/**
 * Quotes in prose against quotes in the record. A green run does not prove that the record has them right.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { entry, small } from '../../tests/fixtures/small.ts';
import { findQuote } from './quote.ts';

const event = entry(small().events, '2001-05-06-cable-cut'); // The line went dead and the kettle was still warm
const finds = (words: string) => findQuote(event, words) !== null;

suite('findQuote', () => {
  test('finds a quote whole, or a part in one piece', () => {
    for (const words of [
      'The line went dead and the kettle was still warm',
      'went dead',
      'the kettle',
      'The line',
    ]) {
      assert.ok(finds(words), words);
    }
  });

  test('finds no words left out, added, changed or turned', () => {
    for (const words of [
      'The line went and the kettle',
      'The phone line went dead',
      'the line went dead',
      'dead went',
    ]) {
      assert.ok(!finds(words), words);
    }
  });

  test('finds no part of a word', () => {
    for (const words of ['ent dead', 'went dea', 'e']) assert.ok(!finds(words), words);
  });

  test('finds nothing for no words', () => {
    for (const words of ['', ' ']) assert.ok(!finds(words));
  });

  test('takes straight and curly apostrophes, and any blanks, for the same', () => {
    const [quote] = event.quotes;
    const curly = {
      ...event,
      quotes: quote ? [{ ...quote, words: 'last night’s restoration' }] : [],
    };
    assert.ok(findQuote(curly, "last  night's\nrestoration"));
    assert.ok(!findQuote(curly, 'last nights restoration'));
  });
});
