/**
 * Source ids in square brackets. A green run does not prove that the ids are those of sources; `checks/` does.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { bracketSources, splitBrackets } from './bracket.ts';

suite('splitBrackets', () => {
  test('cuts words at source ids and keeps the rest to the letter', () => {
    assert.deepEqual(splitBrackets('Not found [dyn-2014-12-22]. Nor here.'), [
      { text: 'Not found ' },
      { source: 'dyn-2014-12-22' },
      { text: '. Nor here.' },
    ]);
  });

  test('loses no letter, wherever the brackets stand', () => {
    for (const words of [
      '',
      'plain',
      '[a]',
      '[a][b-1]',
      'x [a] y [b] z',
      'an open [bracket',
      '[]',
    ]) {
      const joined = splitBrackets(words).map((one) =>
        'text' in one ? one.text : `[${one.source}]`,
      );
      assert.equal(joined.join(''), words);
    }
  });

  test('makes no empty piece', () => {
    assert.deepEqual(splitBrackets('[a][b]'), [{ source: 'a' }, { source: 'b' }]);
    assert.deepEqual(splitBrackets(''), []);
  });

  test('takes words with blanks or capitals in brackets for words', () => {
    for (const words of ['[the film]', '[Dyn]', '[ a ]', '[-a]']) {
      assert.deepEqual(splitBrackets(words), [{ text: words }]);
    }
  });
});

test('bracketSources lists the ids in order, each as often as it stands there', () => {
  assert.deepEqual(bracketSources('x [b] y [a] z [b]'), ['b', 'a', 'b']);
});
