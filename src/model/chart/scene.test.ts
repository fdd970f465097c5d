/**
 * Files that are taken along. A green run does not prove that they look like the page: the eye does.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ExplorerEvent } from '../explorer/state.ts';
import { ranked } from './crowd.ts';
import { csvOf } from './csv.ts';
import type { Palette } from './paint.ts';
import { svgOf } from './scene-svg.ts';
import { sceneOf, type SceneInput } from './scene.ts';
import { textWidth } from './text-width.ts';
import { evenAxis } from './window-axis.ts';
import { layOutWindow } from './window.ts';

const colors: Palette = {
  paper: 'white',
  ink: 'black',
  soft: 'gray',
  rule: 'silver',
  line: 'dimgray',
  gone: 'red',
  unstable: 'orange',
  visible: 'teal',
};

const at = (clock: string) => ({
  earliest: `2014-12-22T${clock}:00Z`,
  latest: `2014-12-22T${clock}:00Z`,
});

const event = (id: string, more: object): ExplorerEvent =>
  ({
    id,
    title: `Title, "${id}"\nof <two> lines & more`,
    label: 'a <label> & more',
    lane: 'network',
    kind: 'outage',
    importance: 2,
    confidence: 'confirmed',
    start: at('10:00'),
    precision: 'minute',
    end: null,
    endPrecision: null,
    endState: 'known',
    placeZone: 'Asia/Pyongyang',
    firstReported: null,
    observers: ['Dyn', 'A, B'],
    related: [],
    ...more,
  }) as unknown as ExplorerEvent;

const events = [
  event('a', { end: at('14:00') }),
  event('b', { confidence: 'disputed', start: at('15:00') }),
  event('c', { confidence: 'single-source', endState: 'unknown', start: at('16:00') }),
  event('d', {
    kind: 'instability',
    start: { earliest: at('11:00').earliest, latest: at('12:00').latest },
    end: at('17:00'),
  }),
];

const scene = (changes: Partial<SceneInput> = {}) => {
  const axis = evenAxis(Date.parse('2014-12-22T06:00Z'), Date.parse('2014-12-22T20:00Z'), 900);
  const lanes = layOutWindow({
    axis,
    lanes: [{ id: 'network', label: 'The <network>' }],
    subjectLane: 'network',
    events: ranked(events),
    rows: 6,
  });
  return sceneOf({
    axis,
    lanes,
    zone: 'UTC',
    zoneWords: () => ['UTC'],
    colors,
    strip: null,
    out: () => 'out',
    selected: null,
    related: [],
    title: 'A title',
    says: ['22 December'],
    cites: ['Site. https://example.org/?a=1&b=2', 'word '.repeat(60)],
    ...changes,
  });
};

describe('a picture', () => {
  test('needs no style sheet and nothing from elsewhere, and names no id that it lacks', () => {
    const file = svgOf(scene(), colors);
    assert.doesNotMatch(file, /class=|style=|var\(|<label>|<image|href="http/);
    const ids = new Set([...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of file.matchAll(/(?:url\(|href=")#([\w-]+)/g)) assert.ok(ids.has(id), id);
    assert.match(file, /<title id="title">A title<\/title>/);
    assert.match(file, /a &lt;label&gt; &amp; more/);
    assert.match(file, /\?a=1&amp;b=2/);
  });

  test('keeps its words within its frame, however long an address is', () => {
    const cites = [`Site. https://example.org/?q=${'%2C'.repeat(300)}`];
    const { shapes, height, width } = scene({ cites });
    for (const { tag, attributes, text = '' } of shapes) {
      if (tag !== 'text') continue;
      const [, left = 0, top = 0] =
        /translate\(([\d.]+) ([\d.]+)\)/.exec(String(attributes['transform'] ?? '')) ?? [];
      assert.ok(Number(top) + Number(attributes['y']) < height);
      const x = Number(left) + Number(attributes['x']) + Number(attributes['dx'] ?? 0);
      const long = textWidth(text, Number(attributes['font-size']));
      const [x0, x1] = attributes['text-anchor'] === 'end' ? [x - long, x] : [x, x + long];
      assert.ok(x0 >= 0 && x1 <= width, `${text}: ${String(x0)} to ${String(x1)}`);
    }
  });

  test('draws gone red and, where it was not yet out, hollow', () => {
    assert.ok(svgOf(scene(), colors).includes('fill="red"'));
    assert.ok(!svgOf(scene({ out: () => 'not-yet' }), colors).includes('fill="red"'));
    assert.ok(svgOf(scene({ out: () => 'not-yet' }), colors).includes('stroke-dasharray="1 2"'));
  });
});

describe('a picture with a selected event', () => {
  const ringOf = (changes: Partial<SceneInput>) => {
    const { shapes } = scene(changes);
    const own = shapes.filter(({ attributes }) => attributes['stroke'] === colors.visible);
    const of = (tag: string) => own.filter((shape) => shape.tag === tag);
    return { rings: of('rect'), ends: of('circle'), lines: of('path') };
  };

  test('has a ring around its mark and a line to each related mark that it shows', () => {
    const { rings, ends, lines } = ringOf({ selected: 'a', related: ['b', 'd', 'not-there'] });
    assert.deepEqual([rings.length, ends.length, lines.length], [1, 2, 2]);
  });

  test('draws the ring around the ink, four pixels away', () => {
    const [ring] = ringOf({ selected: 'a' }).rings;
    // 10:00 to 14:00 of 06:00 to 20:00 on 888 of 900 pixels.
    const [x0, x1] = [24 + 6 + (4 / 14) * 888, 24 + 6 + (8 / 14) * 888];
    assert.ok(Math.abs(Number(ring?.attributes['x']) - (x0 - 4)) < 0.1);
    assert.ok(Math.abs(Number(ring?.attributes['width']) - (x1 - x0 + 8)) < 0.1);
    assert.equal(ring?.attributes['height'], 14 + 8);
  });

  test('draws none where its mark is not in the picture', () => {
    const none = { rings: [], ends: [], lines: [] };
    assert.deepEqual(ringOf({ selected: 'not-there', related: ['a'] }), none);
    assert.deepEqual(ringOf({ selected: null, related: ['a'] }), none);
    assert.deepEqual(ringOf({ selected: 'a', lanes: [] }), none);
  });
});

describe('the strip in a picture', () => {
  const step = (clock: string, networks: number) => ({
    from: at(clock),
    state: 'value' as const,
    networks,
    min: networks,
    max: networks,
  });
  const strip = (from: string, to: string) => ({
    data: { series: [step('08:00', 4), step('10:00', 0), step('14:00', 4)], from, to },
    name: 'Networks visible',
    rests: 'Not a measurement',
  });
  const day = strip('2014-12-22T07:00:00Z', '2014-12-22T19:00:00Z');

  test('says what it is and what it rests on', () => {
    const file = svgOf(scene({ strip: day }), colors);
    assert.match(file, /Networks visible/);
    assert.match(file, /Not a measurement/);
  });

  test('has its holes exactly where the marks of the outage are', () => {
    const { shapes } = scene({ strip: day });
    const holes = shapes.filter(
      ({ tag, attributes: { stroke } }) => tag === 'line' && stroke === 'red',
    );
    assert.equal(holes.length, 4 * 4);
    const { x, width, transform } =
      shapes.find(({ attributes }) => attributes['fill'] === 'red')?.attributes ?? {};
    const left = Number(/\(([\d.]+)/.exec(String(transform))?.[1]);
    for (const { attributes } of holes)
      for (const end of ['x1', 'x2'])
        assert.ok(
          [left + Number(x), left + Number(x) + Number(width)].some(
            (place) => Math.abs(place - Number(attributes[end])) < 0.15,
          ),
        );
  });

  test('is left out, with its words, where the picture does not show its period', () => {
    const past = strip('2014-12-20T07:00:00Z', '2014-12-21T19:00:00Z');
    assert.deepEqual(scene({ strip: past }), scene());
  });
});

/** Reads comma-separated values as RFC 4180 has them. */
const read = (file: string): string[][] => {
  const rows: string[][] = [];
  for (const line of file.matchAll(
    /((?:"(?:[^"]|"")*"|[^",\r\n])*(?:,(?:"(?:[^"]|"")*"|[^",\r\n])*)*)\r\n/g,
  ))
    rows.push(
      [...(line[1] ?? '').matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",\r\n]*)/g)].map(([, cell = '']) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
    );
  return rows;
};

test('the events come back from their file as they were', () => {
  const file = csvOf(events, {
    labelOf: (id) => id.toUpperCase(),
    pageOf: (id) => `https://x/${id}/`,
  });
  const [head = [], ...rows] = read(file);
  assert.equal(rows.length, events.length);
  for (const [index, row] of rows.entries()) {
    assert.equal(row.length, head.length);
    assert.equal(row[head.indexOf('Title')], events[index]?.title);
    assert.equal(row[head.indexOf('Start, earliest (UTC)')], events[index]?.start.earliest);
    assert.equal(row[head.indexOf('End, latest (UTC)')], events[index]?.end?.latest ?? '');
    assert.equal(row[head.indexOf('Measured or seen by (; between)')], 'Dyn; A, B');
  }
});
