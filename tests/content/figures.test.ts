/**
 * The figures of the real record are what they were when they were last looked at. Who changes how they are drawn, or what the
 * record says, renews them and looks at the difference. A green run does not prove that they are right.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { svgOf } from '../../src/model/chart/scene-svg.ts';
import { planOf } from '../../src/model/figures/all.ts';
import { assertWordsApart } from '../fixtures/word-boxes.ts';
import { lightColors } from '../../src/model/figures/palettes.ts';
import { figureScene } from '../../src/model/figures/picture.ts';
import { spreadOf } from '../../src/model/figures/spread.ts';
import { root } from '../process.ts';
import { keeper } from './committed.ts';
import { record } from './record.ts';

const kept = keeper('tests/fixtures/figures');

suite('the figure is the one that is committed', () => {
  for (const figure of record.figures)
    test(figure.id, () => {
      const cites = [`9 h 31 min. https://example.org/figures/${figure.id}/`];
      const scene = figureScene(figure, planOf(record, figure), cites, lightColors);
      kept.isCommitted(figure.id, svgOf(scene, lightColors));
    });
});

test('no file is left of a figure that is no longer drawn', () => {
  kept.holdsOnly(record.figures.map(({ id }) => id));
});

suite('the words of a figure', () => {
  for (const figure of record.figures)
    test(`${figure.id}: stand within the width and on no others, at every width`, () => {
      const plan = planOf(record, figure);
      for (const width of [320, 640, 720]) assertWordsApart(plan.draw(width, lightColors));
    });
});

suite('the dots of a card', () => {
  const cards = record.facts.flatMap((fact) => {
    const drawing = spreadOf(fact, 320, lightColors);
    return drawing ? [{ fact, drawing }] : [];
  });

  test('are drawn for the cards that have an axis', () => {
    assert.equal(cards.length, record.facts.filter(({ scale }) => scale).length);
    assert.ok(cards.length > 10);
  });

  for (const { fact, drawing } of cards)
    test(`${fact.id}: one for each value that can be compared, words apart`, () => {
      const dots = drawing.shapes.filter(({ tag }) => tag === 'circle');
      const ends = fact.values.flatMap(({ at }) =>
        !at ? [] : at.least !== null && at.most !== null && at.least !== at.most ? [1, 1] : [1],
      );
      assert.equal(dots.length, ends.length);
      const places = dots.map(
        ({ attributes }) => `${String(attributes['cx'])} ${String(attributes['cy'])}`,
      );
      assert.equal(new Set(places).size, places.length, 'two dots in one place');
      assertWordsApart(drawing);
    });

  test('stand where our value stands, where one says the same', () => {
    const { fact, drawing } = cards.find((card) => card.fact.id === 'main-outage-length') ?? {};
    const line = drawing?.shapes.find(({ attributes }) => attributes['stroke-width'] === 2);
    assert.equal(fact?.scale?.ours, 571);
    const dots = drawing?.shapes.filter(
      ({ tag, attributes }) => tag === 'circle' && attributes['cx'] === line?.attributes['x1'],
    );
    assert.equal(dots?.length, 1);
  });
});

test('the colors of pictures are those of the light theme', () => {
  const sheet = readFileSync(join(root, 'src/styles/base.css'), 'utf8');
  for (const [name, color] of Object.entries(lightColors))
    assert.match(sheet, new RegExp(`--color-${name}: light-dark\\(${color},`), name);
});
