import { ranked, type Timed } from '../../../model/chart/crowd.ts';
import type { Span } from '../../../model/chart/glide.ts';
import { zoneForms } from '../../../model/chart/range-words.ts';
import { evenAxis, wholeAxis, type WindowAxis } from '../../../model/chart/window-axis.ts';
import type { ZoneWords } from '../../../model/chart/window-ticks.ts';
import { layOutWindow, type WindowLane } from '../../../model/chart/window.ts';
import { onClock } from '../../../model/explorer/clock.ts';
import type { Explorer } from '../../../model/explorer/explorer.ts';
import { reportedWords } from '../../../model/explorer-words.ts';
import { known } from '../../../model/explorer/known.ts';
import { matching } from '../../../model/explorer/select.ts';
import { wholeView, type ExplorerEvent, type View } from '../../../model/explorer/state.ts';
import { writeView } from '../../../model/explorer/url.ts';
import { sayDay, phrase, startOf } from '../../../model/time/time-words.ts';
import { summariesFor } from '../shown.client.ts';
import type { Saying } from './mark.client.ts';

/** Rows up to which a lane grows so that labels find room. */
const ROWS = 12;
/** Marks from which on words wait for the end of a motion. */
const MANY = 150;

/** A laid-out window. */
export interface Picture {
  axis: WindowAxis;
  lanes: WindowLane[];
}

/** Lays out what a view shows, remembering what need not be reckoned for every frame. */
export class Painter {
  private readonly root: HTMLElement;
  private readonly explorer: Explorer;
  private filters = '';
  private events: Timed<ExplorerEvent>[] = [];
  private unknown = 0;
  private starts: number[] = [];
  private rows = new Map<string, number>();
  private labelled = new Set<string>();
  private scale = 0;
  private depth: number | undefined;
  private readonly titles = new Map<string, string>();

  constructor(root: HTMLElement, explorer: Explorer) {
    this.root = root;
    this.explorer = explorer;
  }

  /** Whether the chart of the build shows a view: the selection is drawn over it. */
  isStill(view: View): boolean {
    return writeView({ ...view, selected: null }, this.explorer.frame) === '';
  }

  /** The events that pass the filters of a view, as its clock draws them, the weightiest first. */
  shown(view: View): readonly Timed<ExplorerEvent>[] {
    const { data, frame } = this.explorer;
    const { zone, knownBy, selected } = wholeView(frame);
    const { from, to } = frame;
    const key = writeView({ ...view, from, to, zone, knownBy, selected }, frame) || '-';
    if (key !== this.filters) {
      const passing = matching(data.events, view, summariesFor(this.root, view));
      const clocked = onClock(passing, view);
      this.events = ranked(clocked);
      this.unknown = passing.length - clocked.length;
      this.starts = this.events.map((event) => event.from);
    }
    this.filters = key;
    return this.events;
  }

  /** How many events pass the filters of a view and have no place on its clock. */
  unplaced(view: View): number {
    this.shown(view);
    return this.unknown;
  }

  /** When the events of `shown` began, milliseconds UTC; the same list as long as they are the same. */
  beginnings(view: View): readonly number[] {
    this.shown(view);
    return this.starts;
  }

  /** Lays out a span of a view; while it moves, words that were not there wait where there are many marks. */
  layOut(view: View, span: Span, width: number, moving: boolean): Picture {
    const { data, frame } = this.explorer;
    const whole = span.from <= frame.from && span.to >= frame.to && !moving;
    const axis = whole ? wholeAxis(data.stretches, width) : evenAxis(span.from, span.to, width);
    const scale = whole ? 0 : width / (span.to - span.from);
    const kept = moving || Math.abs(scale / this.scale - 1) < 1e-3;
    const wait = moving && this.rows.size > MANY;
    const lanes = layOutWindow({
      axis,
      lanes: data.lanes.filter(({ id }) => view.lanes?.includes(id) ?? true),
      subjectLane: data.subjectLane,
      events: this.shown(view),
      first: this.first(view),
      rows: ROWS,
      depth: moving ? this.depth : undefined,
      keep: kept ? this.rows : undefined,
      labelled: wait ? this.labelled : undefined,
      reports: view.clock === 'reported',
    });
    for (const lane of lanes) lane.index = data.lanes.findIndex(({ id }) => id === lane.id);
    this.depth = lanes[0]?.depth;
    const marks = lanes.flatMap((lane) => lane.marks);
    this.rows = new Map(marks.map(({ event, row }) => [event.id, row]));
    if (!wait)
      this.labelled = new Set(marks.filter(({ label }) => label).map(({ event }) => event.id));
    this.scale = scale;
    return { axis, lanes };
  }

  /** What a view says of a mark: whether it was out by a day, whether it is selected, and when it was. */
  saying(view: View, event: ExplorerEvent): Saying {
    const out = known(event, view);
    const unknown = out === 'unknown' ? ['not-known'] : [];
    const classes = out === 'not-yet' ? ['not-yet'] : unknown;
    return { classes, title: () => this.title(event, view, out) };
  }

  /** The zone of a view in words, as its clocks are set at an instant, from long to short. */
  zoneWords(view: View): ZoneWords {
    return (instant) => zoneForms(instant, view.zone, this.explorer.data.zones);
  }

  private first({ selected }: View): Set<string> {
    const event = this.explorer.data.events.find(({ id }) => id === selected);
    return new Set(event ? [event.id, ...event.related] : []);
  }

  private title(event: ExplorerEvent, view: View, out: ReturnType<typeof known>): string {
    const key = `${event.id} ${view.zone} ${view.clock} ${out} ${view.knownBy ?? ''}`;
    let title = this.titles.get(key);
    if (title === undefined) {
      const { firstReported } = event;
      const when =
        view.clock === 'reported' && firstReported !== null
          ? reportedWords(firstReported)
          : phrase(startOf(event), view.zone, this.explorer.data);
      const by = `by the end of ${sayDay(view.knownBy ?? '')}`;
      const said = {
        out: '',
        'not-yet': `; not yet reported ${by}`,
        unknown: `; not known whether it was reported ${by}`,
      };
      this.titles.set(key, (title = `${event.title}, ${when}${said[out]}`));
    }
    return title;
  }
}
