import type { Palette } from '../chart/paint.ts';
import type { Shelves } from '../record/record.ts';
import { sayDate } from '../time/time-words.ts';
import type { Event } from '../../schema/event.ts';
import type { Figure } from '../../schema/figure.ts';
import { listDay, startOf } from '../time/time-words.ts';
import { Pen } from './pen.ts';
import { sourcesOf, type Drawing, type Plan, type Row } from './plan.ts';

interface Spoken {
  /** Day of the place where it was said. */
  day: string;
  speaker: string;
  words: string;
  source: string;
}

const SIZE = 13;

/** Words on the record in the order of time. Throws for words that are no quote of their event. */
export function wordsPlan({ events }: Pick<Shelves, 'events'>, { quotes }: Figure): Plan {
  const spoken = quotes
    .map(({ event: id, words }) =>
      spokenIn(
        events.find((event) => event.id === id),
        id,
        words,
      ),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const rows: Row[] = spoken.map(({ day, speaker, words, source }) => ({
    cells: [sayDate(day), speaker, `“${words}”`],
    sources: [source],
  }));
  return {
    draw: (width, colors) => draw(spoken, width, colors),
    table: {
      columns: [{ label: 'Day, of the place' }, { label: 'Who' }, { label: 'Words' }],
      rows,
    },
    sources: sourcesOf(rows),
  };
}

function spokenIn(event: Event | undefined, id: string, words: string): Spoken {
  const quote = event?.quotes.find((one) => one.words === words);
  if (!event || !quote) throw new Error(`events/${id}.yaml holds no quote “${words}”`);
  const { speaker, source } = quote;
  return { day: listDay(startOf(event), event.placeZone), speaker, words, source };
}

function draw(spoken: readonly Spoken[], width: number, colors: Palette): Drawing {
  const pen = new Pen(colors);
  const left = width < 480 ? 18 : 144;
  let y = 4;
  const dots: number[] = [];
  for (const { day, speaker, words } of spoken) {
    const top = y;
    dots.push(top + 11);
    const narrow = left < 100;
    if (!narrow) pen.say(0, top + 14, sayDate(day));
    const who = narrow ? `${sayDate(day)}, ${speaker}` : speaker;
    const under = pen.tell(left, top + 2, who, width - left, { size: 12 });
    y =
      pen.tell(left, under + 2, `“${words}”`, width - left - 8, { size: SIZE, fill: colors.ink }) +
      14;
  }
  const rail = left - 12;
  const axis = new Pen(colors);
  axis.line(rail, dots[0] ?? 0, rail, dots.at(-1) ?? 0, colors.line);
  for (const dot of dots) axis.dot(rail, dot, 3.5, colors.ink);
  return { width, height: Math.ceil(y), shapes: [...axis.shapes, ...pen.shapes] };
}
