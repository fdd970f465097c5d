import { ranked } from '../chart/crowd.ts';
import type { Palette } from '../chart/paint.ts';
import { rangeWords, zoneForms } from '../chart/range-words.ts';
import type { SceneStrip } from '../chart/scene-strip.ts';
import { MARGIN, sceneOf, type Scene } from '../chart/scene.ts';
import { evenAxis, wholeAxis } from '../chart/window-axis.ts';
import { layOutWindow } from '../chart/window.ts';
import { timesOf } from '../time/event-times.ts';
import { reportWords } from '../explorer-words.ts';
import { sayDate } from '../time/time-words.ts';
import { onClock } from './clock.ts';
import type { ExplorerData, Frame } from './frame.ts';
import { known } from './known.ts';
import { inRange, matching, type Summaries } from './select.ts';
import type { ExplorerEvent, View } from './state.ts';

/** What a picture of a view is made from. */
export interface PictureInput {
  data: ExplorerData;
  frame: Frame;
  view: View;
  /** For the search of the view. */
  summaries?: Summaries | undefined;
  /** Width of the whole picture, in pixels. */
  width: number;
  colors: Palette;
  title: string;
  strip: SceneStrip | null;
  /** Name of the site, and address of the view. */
  site: string;
  address: string;
  /** Day of the last change that the site records, `2026-11-24`; null where it records none. */
  changed: string | null;
}

/** Rows up to which a lane grows so that labels find room. */
const ROWS = 12;

/** The picture of a view: what the page shows of it, with the words that the page has around it. */
export function pictureOf(input: PictureInput): Scene {
  const { data, frame, view, colors, title, strip } = input;
  const whole = view.from <= frame.from && view.to >= frame.to;
  const width = input.width - 2 * MARGIN;
  const axis = whole ? wholeAxis(data.stretches, width) : evenAxis(view.from, view.to, width);
  const events = new Map(data.events.map((event) => [event.id, event]));
  const selected = events.get(view.selected ?? '');
  const related = selected?.related ?? [];
  const passing = matching(data.events, view, input.summaries);
  const clocked = onClock(passing, view);
  const lanes = layOutWindow({
    axis,
    lanes: data.lanes.filter(({ id }) => view.lanes?.includes(id) ?? true),
    subjectLane: data.subjectLane,
    events: ranked(clocked),
    first: new Set(selected ? [selected.id, ...related] : []),
    rows: ROWS,
    reports: view.clock === 'reported',
  });
  const drawn = new Set(lanes.flatMap(({ marks }) => marks.map(({ event }) => event.id)));
  return sceneOf({
    ...{ axis, lanes, colors, strip, title, related },
    zone: view.zone,
    zoneWords: (instant) => zoneForms(instant, view.zone, data.zones),
    out: (id) => {
      const event = events.get(id);
      return event ? known(event, view) : 'out';
    },
    selected: view.selected,
    says: [
      ...rangeLines(input, whole),
      ...(passing.length < data.events.length
        ? [countLine(passing.filter(inRange(view)).length, data.events.length)]
        : []),
      ...reportLines(view, passing.length - clocked.length),
      ...knownByLines(view),
      ...(selected ? [selectedLine(selected, related, drawn, input)] : []),
    ],
    cites: [
      `${input.site}. ${input.address}`,
      ...(input.changed === null ? [] : [`Last recorded change: ${sayDate(input.changed)}.`]),
    ],
  });
}

function rangeLines({ data, view: { from, to, zone } }: PictureInput, whole: boolean): string[] {
  const say = (each: string) => rangeWords(from, to, each, data.zones);
  const inUtc = zone === 'UTC' ? [] : [`In UTC: ${say('UTC')}`];
  const broken = whole && data.stretches.some(({ compressed }) => compressed);
  return [say(zone), ...inUtc, ...(broken ? ['The shaded stretches are compressed.'] : [])];
}

function countLine(count: number, all: number): string {
  return `Filtered: ${String(count)} of the ${String(all)} events of the record.`;
}

function reportLines({ clock }: View, unplaced: number): string[] {
  return clock === 'reported' ? [reportWords(unplaced, 'are not in this picture')] : [];
}

function knownByLines({ knownBy }: View): string[] {
  if (knownBy === null) return [];
  const day = sayDate(knownBy);
  return [
    `What was not yet reported by the end of ${day}, as far as the cited sources show, is dotted; where that is not known, dashed.`,
  ];
}

/** "Selected: Main outage, at 16:15 UTC on 22 December 2014; ended …": the selected event and its time. */
function selectedLine(
  event: ExplorerEvent,
  related: readonly string[],
  drawn: ReadonlySet<string>,
  { data, view }: PictureInput,
): string {
  const { start, end } = timesOf({ ...event, durationText: null }, [view.zone], data, null);
  const when = [...start, ...end].map(({ words }) => words).join('; ');
  const lines = related.some((id) => drawn.has(id)) ? ' Lines lead to related events.' : '';
  const shown = drawn.has(event.id) ? lines : ' It is not in this picture.';
  return `Selected: ${event.title}, ${when}.${shown}`;
}
