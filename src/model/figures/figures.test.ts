/**
 * Laws of the figures, on the smallest record. A green run does not prove that a drawing says what the data say: pictures
 * that were looked at are kept by tests/content/figures.test.ts.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { small } from '../../../tests/fixtures/small.ts';
import { assertWordsApart } from '../../../tests/fixtures/word-boxes.ts';
import { lightColors } from './palettes.ts';
import { planOf } from './all.ts';
import { lengthOf, sayLength, sayMinutes } from './lengths.ts';
import { csvOfTable } from './table.ts';

const record = small();

for (const figure of record.figures) {
  suite(figure.id, () => {
    const plan = planOf(record, figure);

    test('each line of its data names a source', () => {
      assert.ok(plan.table.rows.length > 0);
      for (const { cells, sources } of plan.table.rows) {
        assert.equal(cells.length, plan.table.columns.length);
        assert.ok(sources.length > 0, String(cells[0]));
        for (const id of sources) assert.ok(record.sources.some((source) => source.id === id));
      }
      assert.deepEqual(
        new Set(plan.sources),
        new Set(plan.table.rows.flatMap((row) => row.sources)),
      );
    });

    test('its words stand within any width and on no others', () => {
      for (const width of [300, 320, 400, 640, 720])
        assertWordsApart(plan.draw(width, lightColors));
    });

    test('nothing of it is no number', () => {
      const { shapes } = plan.draw(640, lightColors);
      for (const { attributes } of shapes)
        for (const value of Object.values(attributes)) assert.doesNotMatch(String(value), /NaN/);
    });

    test('its data are as many lines of values', () => {
      const lines = csvOfTable(plan.table).trimEnd().split('\r\n');
      assert.equal(lines.length, plan.table.rows.length + 1);
    });
  });
}

suite('lengths', () => {
  const at = (earliest: string, latest = earliest) => ({ earliest, latest });

  test('are what the bounds leave open', () => {
    const start = at('2014-12-22T16:00:00Z', '2014-12-22T16:15:00Z');
    const end = at('2014-12-23T01:00:00Z', '2014-12-23T02:00:00Z');
    assert.deepEqual(lengthOf({ start, end, lasted: null }), {
      least: 525,
      most: 600,
      isAbout: false,
    });
    assert.equal(lengthOf({ start, end: null, lasted: null }), null);
    const day = at('2014-12-22T00:00:00Z', '2014-12-22T23:59:59Z');
    assert.equal(lengthOf({ start: day, end: day, lasted: null }), null, 'bounds that say nothing');
  });

  test('are what sources say where they do', () => {
    const lasted = { least: 300, most: null, isAbout: false };
    const start = at('2014-12-27T10:30:00Z');
    assert.equal(lengthOf({ start, end: start, lasted }), lasted);
  });

  test('in words', () => {
    assert.equal(sayMinutes(31), '31 min');
    assert.equal(sayMinutes(571), '9 h 31 min');
    assert.equal(sayMinutes(2160), '36 h');
    assert.equal(sayMinutes(7855), '5 d 10 h 55 min');
    assert.equal(sayLength({ least: 300, most: null, isAbout: false }), 'more than 5 h');
    assert.equal(sayLength({ least: 360, most: 360, isAbout: true }), 'about 6 h');
    assert.equal(sayLength({ least: 420, most: 600, isAbout: false }), '7 h to 10 h');
  });
});
