/**
 * Laws of the states of a network. A green run does not prove that a state is drawn as a reader would understand it.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { small } from '../../../tests/fixtures/small.ts';
import type { RoutingState } from '../../schema/routing-state.ts';
import { lightColors } from './palettes.ts';
import { Pen } from './pen.ts';
import { drawState, sayState } from './state-drawing.ts';
import { REASONING, sightsOf, statesPlan } from './states.ts';

const { routingStates } = small();
const [announced, unplugged] = routingStates.states as [RoutingState, RoutingState];

const shapesOf = (change: Partial<RoutingState>) => {
  const pen = new Pen(lightColors);
  drawState(pen, { ...announced, ...change }, routingStates, 320, 0);
  return pen.shapes;
};

suite('a state', () => {
  test('that is whole has no red in it, and one that is not has', () => {
    const isRed = (change: Partial<RoutingState>) =>
      JSON.stringify(shapesOf(change)).includes(lightColors.gone);
    assert.ok(!isRed({ line: 'untold', route: 'unsteady', traffic: 'crowded' }));
    for (const change of [{ line: 'cut' }, { route: 'gone' }, { traffic: 'dropped' }] as const)
      assert.ok(isRed(change), JSON.stringify(change));
  });

  test('draws what is gone as an outlined hole', () => {
    const red = shapesOf({ route: 'gone', traffic: 'gone' }).filter(
      ({ attributes }) => attributes['stroke'] === lightColors.gone,
    );
    assert.equal(red.length, 4);
    for (const { tag, attributes } of red)
      assert.deepEqual([tag, attributes['fill']], ['rect', 'none']);
  });

  test('looks like no other, in black and white too', () => {
    const forms = (change: Partial<RoutingState>) =>
      JSON.stringify(shapesOf(change)).replaceAll(/#[0-9a-f]{6}/g, '');
    const signs = ['there', 'unsteady', 'gone', 'crowded', 'dropped'] as const;
    assert.equal(new Set(signs.map((traffic) => forms({ traffic }))).size, signs.length);
    const lines = ['there', 'cut', 'untold'] as const;
    assert.equal(new Set(lines.map((line) => forms({ line }))).size, lines.length);
  });

  test('is said in words', () => {
    assert.equal(sayState(unplugged), 'line: cut; route: gone; traffic: gone');
  });
});

suite('what is shown of a state', () => {
  test('keeps the order of the record and says who says so', () => {
    const sights = sightsOf(announced);
    assert.deepEqual(
      sights.map(({ isReasoning }) => isReasoning),
      [false, true, true, true],
    );
    assert.match(sights[0]?.way ?? '', /BGP/);
  });

  test('is marked in the data where no source says it', () => {
    const { rows } = statesPlan({ routingStates }).table;
    assert.equal(rows.length, 2 * 6);
    assert.ok(rows.every(({ cells }) => cells.length === 4));
    const [, , bgp, traceroute] = rows;
    assert.equal(bgp?.cells[3], 'a source');
    assert.equal(traceroute?.cells[3], REASONING);
  });

  test('is marked in the drawing too', () => {
    const { shapes } = statesPlan({ routingStates }).draw(640, lightColors);
    const marked = shapes.filter(({ text }) => text?.includes(REASONING));
    assert.equal(marked.length, 6);
  });
});
