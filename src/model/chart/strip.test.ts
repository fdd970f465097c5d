/**
 * The strip: what is drawn of the networks. A green run does not prove that the steps of network.yaml follow from their sources.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readShelves } from '../../loaders/all.ts';
import { contentDir } from '../../loaders/folder.ts';
import type { VisibilityStep } from '../../schema/visibility.ts';
import { plainAxis } from './axis.ts';
import { drawStrip, ROWS, rowStates, statesIn } from './strip.ts';

const at = (instant: string) => ({ earliest: instant, latest: instant });
const step = (changes: Partial<VisibilityStep>): VisibilityStep => ({
  from: null,
  state: 'value',
  networks: 4,
  min: 4,
  max: 4,
  text: 'a step',
  sources: ['a'],
  ...changes,
});
const period = { from: '2014-12-22T00:00:00Z', to: '2014-12-23T00:00:00Z' };
/** Ten pixels an hour. */
const axis = plainAxis(period.from, period.to, 240, 0);
const draw = (...steps: VisibilityStep[]) => drawStrip(steps, axis, period);

suite('the state of a row', () => {
  const states = (changes: Partial<VisibilityStep>) => rowStates(step(changes)).join(' ');

  test('is solid only for as many networks as no statement excludes', () => {
    assert.equal(states({}), 'visible visible visible visible');
    assert.equal(states({ min: 1 }), 'visible said-visible said-visible said-visible');
  });

  test('is gone for certain only where no more can have been visible', () => {
    assert.equal(states({ networks: 0, min: 0, max: 0 }), 'gone gone gone gone');
    assert.equal(
      states({ networks: 0, min: 0, max: 4 }),
      'said-gone said-gone said-gone said-gone',
    );
    assert.equal(states({ networks: 1, min: 1, max: 2 }), 'visible said-gone gone gone');
  });

  test('is unstable for a range and unknown for nothing, within their limits', () => {
    assert.equal(
      states({ state: 'range', networks: null, min: 1, max: 3 }),
      'visible unstable unstable gone',
    );
    assert.equal(
      states({ state: 'unknown', networks: null, min: 0 }),
      'unknown unknown unknown unknown',
    );
  });
});

suite('the strip', () => {
  test('changes at once where the time is settled', () => {
    const { segments } = draw(
      step({}),
      step({ from: at('2014-12-22T16:00:00Z'), networks: 0, min: 0, max: 0 }),
    );
    const row = segments.filter((segment) => segment.row === 0);
    assert.deepEqual(
      row.map(({ state, core, fadeIn, fadeOut }) => [state, core, fadeIn, fadeOut]),
      [
        ['visible', [0, 160], null, null],
        ['gone', [160, 240], null, null],
      ],
    );
  });

  test('fades one state into the next where it is not', () => {
    const from = { earliest: '2014-12-22T10:00:00Z', latest: '2014-12-22T14:00:00Z' };
    const { segments } = draw(step({}), step({ from, state: 'range', networks: null, min: 0 }));
    const [before, after] = segments.filter((segment) => segment.row === 0);
    assert.deepEqual(
      [before?.core, before?.fadeOut],
      [
        [0, 100],
        [100, 140],
      ],
    );
    assert.deepEqual(
      [after?.fadeIn, after?.core],
      [
        [100, 140],
        [140, 240],
      ],
    );
  });

  test('lets no step begin after the next one has', () => {
    const from = { earliest: '2014-12-22T10:00:00Z', latest: '2014-12-22T20:00:00Z' };
    const { segments } = draw(
      step({ networks: 0, min: 0, max: 0 }),
      step({ from, min: 0 }),
      step({ from: at('2014-12-22T15:00:00Z'), state: 'unknown', networks: null, min: 0 }),
    );
    const [, said, unknown] = segments.filter((segment) => segment.row === 0);
    assert.deepEqual([said?.fadeIn, said?.core], [[100, 150], null]);
    assert.deepEqual(unknown?.core, [150, 240]);
  });

  test('joins steps in which a row keeps its state', () => {
    const { segments } = draw(
      step({}),
      step({ from: at('2014-12-22T06:00:00Z'), networks: 2, min: 2, max: 2 }),
    );
    assert.equal(segments.filter(({ row }) => row === 0).length, 1);
    assert.equal(segments.filter(({ row }) => row === 3).length, 2);
  });

  test('draws nothing beyond its period', () => {
    const { segments } = draw(
      step({}),
      step({ from: at('2014-12-24T00:00:00Z'), networks: 0, min: 0, max: 0 }),
    );
    assert.deepEqual(statesIn(segments), ['visible']);
    assert.deepEqual(segments[0]?.core, [0, 240]);
  });
});

suite('the strip of the record', () => {
  const { network, site } = readShelves(contentDir());
  const { series } = network.visibility;
  const width = 1000;
  const whole = plainAxis(site.strip.from, site.strip.to, width, 0);
  const drawing = drawStrip(series, whole, site.strip);

  test('leaves no part of any row without ink', () => {
    for (let row = 0; row < ROWS; row += 1) {
      const spans = drawing.segments
        .filter((segment) => segment.row === row)
        .flatMap(({ core, fadeIn, fadeOut }) =>
          [fadeIn, core, fadeOut].filter((span) => span !== null),
        )
        .sort((a, b) => a[0] - b[0]);
      let end = 0;
      for (const [x0, x1] of spans) {
        assert.ok(x0 <= end + 1e-6, `row ${String(row)} has a gap at ${String(end)}`);
        end = Math.max(end, x1);
      }
      assert.ok(end >= width - 1e-6);
    }
  });

  test('shows the states that the statements support, in this order', () => {
    assert.deepEqual(
      drawing.segments.filter(({ row }) => row === 0).map(({ state }) => state),
      [
        'visible',
        'unstable',
        'gone',
        'said-visible',
        'unknown',
        'unstable',
        'gone',
        'said-visible',
        'said-gone',
        'said-visible',
        'unknown',
        'said-visible',
      ],
    );
  });
});
