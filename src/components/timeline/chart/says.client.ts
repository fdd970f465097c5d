import type { Cell } from '../../../model/chart/crowd.ts';
import type { Span } from '../../../model/chart/glide.ts';
import { MIN_BAR, MIN_SPAN } from '../../../model/chart/ink.ts';
import { rangeWords } from '../../../model/chart/range-words.ts';
import type { SceneStrip } from '../../../model/chart/scene-strip.ts';
import type { Explorer } from '../../../model/explorer/explorer.ts';
import { reportWords } from '../../../model/explorer-words.ts';
import { LEAST } from '../../../model/explorer/range.ts';
import type { View } from '../../../model/explorer/state.ts';

/** How many events a count stands for, where, and what to do about it. */
export function cellWords(
  { events, from, to }: Cell,
  { zone }: View,
  span: Span,
  { data, frame }: Explorer,
): string {
  const [first, last] = [Math.max(from, frame.from), Math.min(to, frame.to)];
  const more = events.length === 1 ? '1 more event' : `${String(events.length)} more events`;
  const where = span.to - span.from > LEAST ? 'zoom in' : 'see the list';
  return `${more} here, ${rangeWords(first, last, zone, data.zones)}; ${where}`;
}

/** What a chart shows that is drawn for a view, what its strip rests on, and how many events have no place on its clock. */
export function sheetWords(
  whole: boolean,
  { knownBy, clock }: View,
  strip: Pick<SceneStrip, 'name' | 'rests'> | null,
  unplaced: number,
): string {
  const shown = whole
    ? 'The events that pass the filters. The shaded stretches are compressed.'
    : 'The events of the range that pass the filters; time runs evenly.';
  const least = `A mark is at least ${String(MIN_BAR)} pixels wide and an outline ${String(MIN_SPAN)}`;
  const byReport = clock === 'reported';
  const later = knownBy === null && !byReport ? '' : ', whenever that was reported';
  const reports = byReport ? ` ${reportWords(unplaced, 'stand only in the list')}` : '';
  const rows = strip
    ? ` The strip over the lanes: ${lower(strip.name)}; filled is visible, an outlined hole gone. ${strip.rests}${later}.`
    : '';
  return `${shown}${reports}${rows} ${least}. A number stands for marks too close to be told apart.`;
}

function lower(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
