/**
 * Presets as a page shows them. A green run does not prove that a preset is worth a button.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hardFrame } from '../../../tests/fixtures/explorer-data.ts';
import { randomViews } from '../../../tests/fixtures/views.ts';
import { panBy, preset, setClock, setText, setZone, toggleLane } from './actions.ts';
import { isShown, type Preset } from './presets.ts';
import { wholeView } from './state.ts';

const frame = hardFrame();
const whole = wholeView(frame);
const everything: Preset = { label: 'Everything', from: null, to: null, lanes: null };
const presets: Preset[] = [
  everything,
  { label: 'Sea', from: null, to: null, lanes: ['sea'] },
  { label: 'Night', from: '2014-12-22T12:00:00Z', to: '2014-12-23T06:00:00Z', lanes: null },
];

test('a preset that was just chosen is the one that is shown', () => {
  for (const view of randomViews(31, 100, frame)) {
    for (const one of presets) {
      const shown = preset(view, one, frame);
      assert.deepEqual(
        presets.filter((other) => isShown(other, shown, frame)),
        [one],
      );
    }
  }
});

test('it is shown in any zone and by any clock', () => {
  assert.ok(isShown(everything, setClock(setZone(whole, 'Asia/Tokyo', frame), 'reported'), frame));
});

test('it is not once something is moved, hidden or searched for', () => {
  assert.ok(isShown(everything, whole, frame));
  assert.ok(!isShown(everything, toggleLane(whole, 'sea', frame), frame));
  assert.ok(!isShown(everything, setText(whole, 'cable'), frame));
  const night = presets[2] as Preset;
  assert.ok(!isShown(night, panBy(preset(whole, night, frame), 60_000, frame), frame));
});
