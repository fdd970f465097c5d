/**
 * The legend of a picture. A green run does not prove that its words are set as wide as they are reckoned.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { ChartMark } from './chart.ts';
import { legendOf, SAMPLE_WIDTH } from './legend.ts';
import type { Palette } from './paint.ts';
import { legendShapes } from './scene-legend.ts';
import { textWidth } from './text-width.ts';

const colors: Palette = {
  ...{ paper: 'white', ink: 'black', soft: 'gray', rule: 'silver', line: 'dimgray' },
  ...{ gone: 'red', unstable: 'orange', visible: 'teal' },
};
const span: ChartMark['ink'] = {
  ...{ shape: 'span', extent: [0, 9], core: null, fadeIn: null, fadeOut: null },
  ...{ open: true, widened: false },
};
const mark = (changes: Partial<ChartMark>): ChartMark =>
  ({
    ...{ event: { confidence: 'disputed' }, ink: span, row: 0, label: null, state: 'other' },
    ...changes,
  }) as ChartMark;
const marks = [
  mark({}),
  mark({ state: 'gone' }),
  mark({ state: 'unstable', ink: { ...span, shape: 'bar', core: [0, 9], fadeIn: [0, 3] } }),
];

suite('the legend of a picture', () => {
  test('explains every ink that is drawn, and no other', () => {
    const { shapes } = legendShapes(marks, { left: 24, top: 100, width: 900 }, colors);
    const words = shapes.flatMap(({ text }) => text ?? []);
    assert.deepEqual(
      words,
      legendOf(marks).map((entry) => entry.words),
    );
    assert.ok(words.includes('networks gone') && !words.includes('half height: single source'));
  });

  test('keeps within its width and over no other words, at any width', () => {
    for (const width of [312, 360, 500, 900, 1160]) {
      const { shapes, height } = legendShapes(marks, { left: 24, top: 100, width }, colors);
      const boxes = shapes.flatMap(({ attributes, text }) =>
        text === undefined
          ? []
          : [{ x: Number(attributes['x']), y: Number(attributes['y']), w: textWidth(text, 11) }],
      );
      for (const { x, y, w } of boxes) {
        assert.ok(x + w <= 24 + width, `${String(x + w)} at ${String(width)}`);
        assert.ok(y > 100 && y < 100 + height);
        for (const other of boxes)
          if (other.x !== x && other.y === y && other.x > x)
            assert.ok(x + w < other.x - SAMPLE_WIDTH, 'words over a sample');
      }
    }
  });

  test('takes no room where nothing is drawn', () => {
    const empty = legendShapes([], { left: 24, top: 100, width: 900 }, colors);
    assert.deepEqual(empty, { shapes: [], height: 0 });
  });
});
