/**
 * Time as pixels. A green run does not prove that the stretches of site.yaml are well chosen.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { plainAxis, stretchedAxis } from './axis.ts';

const stretches = [
  {
    label: 'Before',
    from: '2011-01-01T00:00:00Z',
    to: '2014-12-18T00:00:00Z',
    share: 1,
    compressed: true,
  },
  {
    label: 'Main',
    from: '2014-12-18T00:00:00Z',
    to: '2014-12-29T00:00:00Z',
    share: 3,
    compressed: false,
  },
];

suite('an axis of stretches', () => {
  const axis = stretchedAxis(stretches, 412);

  test('gives each stretch its share of the width, whatever the shares add up to', () => {
    assert.deepEqual(
      axis.stretches.map(({ x0, x1 }) => [x0, x1]),
      [
        [6, 106],
        [106, 406],
      ],
    );
  });

  test('is even within a stretch and has no jump between two', () => {
    assert.equal(axis.x('2014-12-18T00:00:00Z'), 106);
    assert.equal(axis.x('2014-12-23T12:00:00Z'), 256);
  });

  test('never runs backward', () => {
    const days = Array.from({ length: 5400 }, (_, day) =>
      new Date(Date.UTC(2011, 0, 1 + day)).toISOString(),
    ).filter((day) => day < '2014-12-29');
    const places = days.map(axis.x);
    assert.ok(places.every((x, index) => index === 0 || x > (places[index - 1] ?? 0)));
  });

  test('puts an instant beyond its end outside the frame', () => {
    assert.ok(axis.x('2015-06-01T00:00:00Z') > axis.width);
    assert.ok(axis.x('2009-01-01T00:00:00Z') < 0);
  });
});

test('an even axis runs from edge to edge', () => {
  const axis = plainAxis('2014-12-22T00:00:00Z', '2014-12-23T00:00:00Z', 240, 0);
  assert.equal(axis.x('2014-12-22T16:15:00Z'), 162.5);
});
