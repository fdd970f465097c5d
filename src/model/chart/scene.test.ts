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
import { sceneOf } from './scene.ts';
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

const scene = (out: 'out' | 'not-yet' = 'out') => {
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
    out: () => out,
    title: 'A title',
    says: ['22 December'],
    cites: ['Site. https://example.org/?a=1&b=2', 'word '.repeat(60)],
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

  test('keeps its words within its frame', () => {
    const { shapes, height, width } = scene();
    for (const { tag, attributes } of shapes) {
      if (tag !== 'text') continue;
      const top = Number(/ ([\d.]+)\)/.exec(String(attributes['transform'] ?? ''))?.[1] ?? 0);
      assert.ok(top + Number(attributes['y']) < height);
      assert.ok(Number(attributes['x']) < width);
    }
  });

  test('draws gone red and, where it was not yet out, hollow', () => {
    assert.ok(svgOf(scene(), colors).includes('fill="red"'));
    assert.ok(!svgOf(scene('not-yet'), colors).includes('fill="red"'));
    assert.ok(svgOf(scene('not-yet'), colors).includes('stroke-dasharray="1 2"'));
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
