/**
 * Laws of the evidence matrix as a table and as a drawing. A green run does not prove that a rating is right.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { small } from '../../../tests/fixtures/small.ts';
import { boxesOf } from '../../../tests/fixtures/word-boxes.ts';
import { evidencePlan } from './evidence.ts';
import { lightColors } from './palettes.ts';

const record = small();
const { hypotheses } = record;

test('its data hold every rating with its reason and who draws the link', () => {
  const { table, sources } = evidencePlan(record);
  assert.deepEqual(
    table.rows.map(({ cells }) => cells.slice(2)),
    [
      ['H1 The ferry', 'consistent', 'source: bulletin-2001-05-07', 'Ferries anchor there.'],
      ['H2 A shark', 'neutral', 'our inference', 'Sharks go anywhere.'],
    ],
  );
  assert.deepEqual(sources, ['cable-log-2001-05-06', 'bulletin-2001-05-07']);
});

test('a rating that is missing is no line and no sign', () => {
  const evidence = hypotheses.evidence.map((piece) => ({ ...piece, ratings: [] }));
  const empty = evidencePlan({ hypotheses: { ...hypotheses, evidence } });
  assert.equal(empty.table.rows.length, 0);
  const boxes = (plan: typeof empty) =>
    plan.draw(640, lightColors).shapes.filter(({ tag }) => tag === 'rect').length;
  assert.deepEqual([boxes(empty), boxes(evidencePlan(record))], [1, 2], 'the key, and one source');
});

test('words stay beside the signs, however long they are', () => {
  const evidence = hypotheses.evidence.map((piece) => ({ ...piece, text: 'Long '.repeat(60) }));
  const plan = evidencePlan({ hypotheses: { ...hypotheses, evidence } });
  for (const width of [300, 640, 720]) {
    const { shapes } = plan.draw(width, lightColors);
    const signs = shapes.filter(
      ({ tag, attributes: { x1, x2 } }) => tag === 'line' && x1 !== 0 && x1 !== x2,
    );
    const left = Math.min(
      ...signs.map(({ attributes }) => Number(attributes['x1'])).filter((x) => x > width / 2),
    );
    const words = boxesOf(shapes).filter((box) => box.words.includes('Long'));
    assert.ok(words.length > 3);
    for (const { x1 } of words) assert.ok(x1 < left, `${String(x1)} at ${String(width)}`);
  }
});
