import type { Palette } from '../chart/paint.ts';
import { confidenceWords } from '../event-words.ts';
import type { Shelves } from '../record/record.ts';
import { sayDate } from '../time/time-words.ts';
import type { NetworkMap } from '../../schema/map.ts';
import { landIn, type Land } from './land.ts';
import { drawLink, drawSample, type Led } from './map-link.ts';
import { Pen, widthOf } from './pen.ts';
import { sourcesOf, type Drawing, type Plan, type Row } from './plan.ts';

/** Room for the sample of a line in the key, and between rows of it. */
const [SAMPLE, ROW] = [52, 10];

/** The links of the network on a map, as far as the record gives them places. Throws for a link of an unknown upstream. */
export function mapPlan({ map, network }: Pick<Shelves, 'map' | 'network'>): Plan {
  const links = map.links.map((link): Led => {
    const carrier = network.upstreams.find(({ id }) => id === link.upstream);
    if (!carrier) throw new Error(`data/map.yaml: network.yaml has no upstream ${link.upstream}`);
    return { ...link, carrier };
  });
  const nameOf = (id: string | null) =>
    [...map.places, ...map.countries].find((one) => one.id === id)?.name ?? null;
  const rows: Row[] = [
    ...links.map(({ carrier, from, to, form, extent, open }) => ({
      cells: [
        carrier.name,
        nameOf(from),
        form === 'satellite' ? 'a satellite' : nameOf(to),
        whenOf(carrier),
        confidenceWords[carrier.confidence].word,
        [extent, open].filter(Boolean).join('; '),
      ],
      sources: [...new Set([...carrier.sources, ...carrier.seen.map(({ source }) => source)])],
    })),
    ...map.places.map(({ name, at, why, sources }) => ({
      cells: [name, sayPoint(at), '', '', '', why],
      sources,
    })),
  ];
  return {
    draw: (width, colors) => draw(map, links, width, colors),
    table: {
      columns: ['Link or place', 'From, or where', 'To', 'When', 'How sure', 'Remarks'].map(
        (label) => ({ label }),
      ),
      rows,
    },
    sources: sourcesOf(rows),
  };
}

function draw(map: NetworkMap, links: readonly Led[], width: number, colors: Palette): Drawing {
  const pen = new Pen(colors);
  const land = landIn(map, width);
  drawLand(pen, land, width);
  for (const [index, { name, label }] of map.countries.entries()) {
    const [x, y] = land.place(label);
    pen.say(x, y, name, { at: 'middle', ...(index === 0 ? { bold: true, fill: colors.ink } : {}) });
  }
  for (const link of links) drawLink(pen, link, map.places, land.place, width);
  for (const { name, at } of map.places) {
    const [x, y] = land.place(at);
    pen.dot(x, y, 4, colors.ink);
    const hasRoom = x + 8 + widthOf(name) <= width;
    pen.say(hasRoom ? x + 8 : x - 8, y + 4, name, {
      fill: colors.ink,
      at: hasRoom ? 'start' : 'end',
    });
  }
  let y = land.height + 8;
  for (const { form, carrier, extent, open } of links) {
    y += ROW;
    drawSample(pen, form, SAMPLE, y + 8);
    const left = SAMPLE + 12;
    y = pen.tell(left, y, carrier.name, width - left, { bold: true, fill: colors.ink });
    const by = form === 'satellite' ? 'by satellite' : carrier.via && `through ${carrier.via}`;
    const words = [by, whenOf(carrier), extent, open].filter(Boolean).join('; ');
    y = pen.tell(left, y, words, width - left, { size: 11.5 });
  }
  return { width, height: Math.ceil(y + 4), shapes: pen.shapes };
}

function drawLand(pen: Pen, { height, all, subject, borders }: Land, width: number): void {
  const { paper, rule, line, ink } = pen.colors;
  const join = { 'stroke-linejoin': 'round' };
  pen.draw('path', { d: all, fill: rule, 'fill-opacity': 0.6 });
  if (borders) pen.draw('path', { d: borders, fill: 'none', stroke: paper, 'stroke-width': 1.5 });
  pen.draw('path', { d: subject, fill: 'none', stroke: ink, 'stroke-width': 1.25, ...join });
  pen.box(0.5, 0.5, width - 1, height - 1, 'none', { stroke: line });
}

/** When an upstream was used, as far as the record says. */
function whenOf({ from, to, confidence }: Led['carrier']): string {
  const start = from === null ? 'start not found' : `from ${sayDate(from.slice(0, 10))}`;
  if (to !== null) return `${start} to ${sayDate(to.slice(0, 10))}`;
  return confidence === 'disputed' ? `${start} to a disputed end` : start;
}

/** "39.021° N, 125.753° E". */
function sayPoint([x, y]: NetworkMap['places'][number]['at']): string {
  const part = (value: number, [plus, minus]: readonly [string, string]) =>
    `${String(Math.abs(value))}° ${value < 0 ? minus : plus}`;
  return `${part(y, ['N', 'S'])}, ${part(x, ['E', 'W'])}`;
}
