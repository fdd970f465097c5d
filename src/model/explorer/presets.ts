import type { Site } from '../../schema/site.ts';
import { preset } from './actions.ts';
import type { Frame } from './frame.ts';
import type { View } from './state.ts';
import { writeView } from './url.ts';

/** A named view of the content, from site.yaml: a range, lanes, or both; null for all. */
export type Preset = Site['presets'][number];

/** Whether a view shows exactly what a preset would show. */
export function isShown(one: Preset, view: View, frame: Frame): boolean {
  return writeView(preset(view, one, frame), frame) === writeView(view, frame);
}
