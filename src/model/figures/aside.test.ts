/**
 * Laws of what a reader sets aside: what the address says of it, what is then counted, and in which words. A green run does not
 * prove that the figure shows it: tests/browser/figure-evidence.test.ts looks there.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hostileQueries } from '../../../tests/fixtures/hostile.ts';
import { small } from '../../../tests/fixtures/small.ts';
import { countRatings } from '../record/hypotheses.ts';
import { asideWords, readAside, withoutAside, writeAside } from './aside.ts';

const ids = ['E01', 'E02', 'E07'];

suite('the address', () => {
  test('names the pieces, in the order of the record and each once', () => {
    assert.deepEqual(readAside('?aside=E07,E01', ids), ['E01', 'E07']);
    assert.deepEqual(readAside('aside=E07%2CE07', ids), ['E07']);
  });

  test('gives back every choice that it was given', () => {
    for (const aside of [[], ['E01'], ['E02', 'E07'], ids])
      assert.deepEqual(readAside(writeAside('?a=1', aside), ids), aside);
  });

  test('that names what is not known sets nothing of that aside', () => {
    for (const query of [
      '',
      '?',
      '?aside',
      '?aside=',
      '?aside=E99',
      '?aside=e01',
      '?aside=-',
      '?b',
    ])
      assert.deepEqual(readAside(query, ids), [], query);
    assert.deepEqual(readAside('?aside=E99,E02,<b>', ids), ['E02']);
  });

  test('that says the choice twice says nothing', () => {
    assert.deepEqual(readAside('?aside=E01&aside=E02', ids), []);
  });

  test('may say anything without harm', () => {
    const queries = hostileQueries(3, 2_000, [
      ['aside', 'E01'],
      ['aside', 'E01,E07'],
      ['zone', 'UTC'],
    ]);
    for (const query of queries) {
      const aside = readAside(query, ids);
      assert.ok(aside.every((id) => ids.includes(id)));
      assert.deepEqual(readAside(writeAside(query, ['E02']), ids), ['E02'], query);
    }
  });

  test('keeps what else it says, letter for letter', () => {
    assert.equal(writeAside('?q=a%20b+c&x', ['E01', 'E02']), '?q=a%20b+c&x&aside=E01,E02');
    assert.equal(writeAside('?aside=E01&q=%C3%A4&%61side=E02', []), '?q=%C3%A4');
    assert.equal(writeAside('?a&?aside=E01', []), '?a&?aside=E01', 'another name');
    assert.equal(writeAside('?aside=E01', []), '');
    assert.equal(writeAside('', []), '');
  });
});

suite('what is counted', () => {
  const { hypotheses: record } = small();

  test('is everything where nothing is set aside', () => {
    assert.deepEqual(countRatings(withoutAside(record, [])), countRatings(record));
  });

  test('is without the pieces set aside, and each explanation stays', () => {
    const counts = countRatings(withoutAside(record, ['E01']));
    assert.deepEqual(
      counts.map(({ hypothesis }) => hypothesis),
      record.hypotheses.map(({ id }) => id),
    );
    for (const { consistent, neutral, inconsistent } of counts)
      assert.deepEqual([consistent, neutral, inconsistent], [0, 0, 0]);
    assert.equal(record.evidence.length, 1, 'the record itself stays whole');
  });
});

test('words say how many are counted, name a few and number the rest', () => {
  assert.equal(asideWords(27, []), 'All 27 pieces of evidence are counted.');
  assert.equal(
    asideWords(27, ['E01']),
    '26 of 27 pieces of evidence are counted; E01 is set aside.',
  );
  assert.equal(
    asideWords(4, ['E01', 'E02', 'E07']),
    '1 of 4 pieces of evidence is counted; E01, E02 and E07 are set aside.',
  );
  assert.equal(
    asideWords(4, ['E01', 'E02', 'E03', 'E04']),
    'None of 4 pieces of evidence is counted; 4 are set aside.',
  );
});
