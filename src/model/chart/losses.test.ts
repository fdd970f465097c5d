/**
 * How long the networks were gone. A green run does not prove that a bound of the record is right.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readShelves } from '../../loaders/all.ts';
import { contentDir } from '../../loaders/folder.ts';
import { plainAxis } from './axis.ts';
import { lossesIn, sayMinutes } from './losses.ts';
import { SIZES, sizedLosses, sizedTicks, type Size } from './sizes.ts';
import { textWidth } from './text-width.ts';

const { network, site } = readShelves(contentDir());
const { series } = network.visibility;
const axisOf = (width: number) => plainAxis(site.strip.from, site.strip.to, width, 0);

suite('losses', () => {
  test('last as long as their bounds say, and no longer', () => {
    assert.deepEqual(
      lossesIn(series).map(({ words }) => words),
      ['9 h 31 min', '31 min', 'at least 5 h'],
    );
  });

  test('are said in hours and minutes', () => {
    assert.deepEqual([0, 31, 60, 571].map(sayMinutes), ['0 min', '31 min', '1 h', '9 h 31 min']);
  });
});

suite('lettering of a strip', () => {
  for (const [size, width] of Object.entries(SIZES)) {
    const shown = [sizedLosses(series, axisOf, 12), sizedTicks(axisOf, 12)].map((letters) =>
      letters
        .filter(({ sizes, words }) => words !== null && sizes.includes(size as Size))
        .map(({ at, dx, words }) => [at * width + dx, textWidth(words ?? '', 12)] as const),
    );

    test(`stays apart and in the frame in the size ${size}`, () => {
      for (const row of shown) {
        assert.ok(row.length > 0);
        row.forEach(([x, length], index) => {
          assert.ok(x >= 0 && x + length <= width);
          const [next] = row[index + 1] ?? [Infinity];
          assert.ok(x + length < next);
        });
      }
    });
  }

  test('says every loss where there is room', () => {
    const large = sizedLosses(series, axisOf, 12).filter(({ sizes }) => sizes.includes('l'));
    assert.equal(large.length, 3);
  });
});
