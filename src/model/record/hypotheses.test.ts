/**
 * Counts of ratings. A green run does not prove that a rating is right, or that the record rates every
 * piece of evidence against every explanation.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hypotheses, Rating } from '../../schema/hypothesis.ts';
import { countRatings, ratingOf, splitMentions } from './hypotheses.ts';

const rate = (hypothesis: string, rating: Rating['rating'], sources: string[] = []): Rating => ({
  hypothesis,
  rating,
  reason: 'Because.',
  basis: sources.length > 0 ? 'source' : 'inference',
  sources,
});

const piece = (id: string, ratings: Rating[]): Hypotheses['evidence'][number] => ({
  id,
  text: 'Something was seen.',
  confidence: 'confirmed',
  confidenceNote: null,
  sources: ['a-source'],
  ratings,
});

const explanation = (id: string): Hypotheses['hypotheses'][number] => ({
  id,
  label: id,
  statement: 'It was so.',
  arguedFor: [],
  arguedAgainst: [],
  note: 'Nothing is proved.',
});

const record = (ids: string[], evidence: Hypotheses['evidence']): Hypotheses => ({
  method: 'By hand.',
  hypotheses: ids.map(explanation),
  evidence,
  cautions: [],
  whatWouldDecide: 'Logs.',
});

const two = record(
  ['H2', 'H1'],
  [
    piece('E01', [rate('H1', 'consistent', ['a-source']), rate('H2', 'neutral')]),
    piece('E02', [rate('H1', 'consistent'), rate('H2', 'inconsistent', ['a-source'])]),
    piece('E03', [rate('H1', 'inconsistent', ['a-source']), rate('H2', 'neutral')]),
  ],
);

test('counts the ratings of each explanation and keeps the order of the explanations', () => {
  assert.deepEqual(countRatings(two), [
    { hypothesis: 'H2', consistent: 0, neutral: 2, inconsistent: 1, fromSource: 1 },
    { hypothesis: 'H1', consistent: 2, neutral: 0, inconsistent: 1, fromSource: 2 },
  ]);
});

test('the three counts of a fully rated explanation add up to the pieces of evidence', () => {
  for (const { consistent, neutral, inconsistent } of countRatings(two)) {
    assert.equal(consistent + neutral + inconsistent, two.evidence.length);
  }
});

test('a rating that is missing is counted as none, not as neutral', () => {
  const [count] = countRatings(record(['H1'], [piece('E01', [])]));
  assert.deepEqual(count, {
    hypothesis: 'H1',
    consistent: 0,
    neutral: 0,
    inconsistent: 0,
    fromSource: 0,
  });
});

test('finds the rating against an explanation, and null where there is none', () => {
  const [first] = two.evidence;
  assert.ok(first);
  assert.equal(ratingOf(first, 'H2')?.rating, 'neutral');
  assert.equal(ratingOf(first, 'H9'), null);
});

test('splits words at the ids that the record holds, and at no others', () => {
  assert.deepEqual(splitMentions('E02 and E99 bear on H1.', two), [
    { id: 'E02' },
    { text: ' and ' },
    { text: 'E99' },
    { text: ' bear on ' },
    { id: 'H1' },
    { text: '.' },
  ]);
});

test('no word of a text is lost when it is split', () => {
  const words = 'Nothing measured contradicts H1: E15, E16 (E21).';
  const joined = splitMentions(words, two).map((piece) => ('id' in piece ? piece.id : piece.text));
  assert.equal(joined.join(''), words);
});
