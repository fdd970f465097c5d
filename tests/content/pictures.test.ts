/**
 * Pictures of the real record are what they were when they were last looked at. Who changes how they are drawn, or what the
 * record says, renews them and looks at the difference. A green run does not prove that they are right or that nothing overlaps.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { stretchedAxis } from '../../src/model/chart/axis.ts';
import { layOutLanes } from '../../src/model/chart/chart.ts';
import type { Palette } from '../../src/model/chart/paint.ts';
import { svgOf } from '../../src/model/chart/scene-svg.ts';
import { sceneOf } from '../../src/model/chart/scene.ts';
import { stripData } from '../../src/model/chart/strip.ts';
import { wholeAxis } from '../../src/model/chart/window-axis.ts';
import { explorerData } from '../../src/model/explorer/data.ts';
import { frameOf } from '../../src/model/explorer/frame.ts';
import { pictureOf } from '../../src/model/explorer/picture.ts';
import { readView } from '../../src/model/explorer/url.ts';
import { lastChange } from '../../src/model/record/changed.ts';
import { root } from '../process.ts';
import { articles, record } from './record.ts';

const FOLDER = 'tests/fixtures/pictures';
const RENEW = `RENEW=1 npm test -- content`;
const colors: Palette = {
  paper: '#faf8f3',
  ink: '#171a1f',
  soft: '#575d65',
  rule: '#d9d4c8',
  line: '#8a8578',
  gone: '#c8371f',
  unstable: '#a0741c',
  visible: '#1f5f5b',
};
const { network, site } = record;
const data = explorerData(record);
const frame = frameOf(data);
const strip = {
  data: stripData(network.visibility.series, site.strip),
  name: 'Networks visible, of four',
  rests: 'From published statements, not a measurement',
};
const title = 'The outages and what surrounded them';
const night = 'from=2014-12-22T12:00Z&to=2014-12-23T06:00Z';

/** Each picture by the name of its file: the query of a view, and a width. */
const pictures: Readonly<Record<string, [query: string, width: number]>> = {
  'whole-period': ['', 1208],
  'night-utc': [night, 1208],
  'night-pyongyang': [`${night}&zone=Asia/Pyongyang`, 1208],
  'night-narrow': [night, 360],
  'night-known-by-22-december': [`${night}&by=2014-12-22`, 1208],
  'days-selected': [
    'from=2014-12-18T00:00Z&to=2014-12-29T00:00Z&event=2014-12-22-main-outage',
    1208,
  ],
};

const draw = (query: string, width: number): string => {
  const scene = pictureOf({
    ...{ data, frame, view: readView(query, frame), width, colors, title, strip },
    site: site.name,
    address: `https://example.org/timeline/${query && `?${query}`}`,
    changed: lastChange(
      articles.map(({ head }) => head),
      record.corrections,
    ),
  });
  return svgOf(scene, colors);
};

/** The chart that is built into the page, drawn as a picture. */
const drawStill = (): string => {
  const [lanes, axis] = [record.lanes, stretchedAxis(site.stretches, 920)];
  const { events } = record;
  const drawn = layOutLanes({ axis, lanes, subjectLane: site.subjectLane, events, rows: 6 });
  const scene = sceneOf({
    axis: wholeAxis(site.stretches, 920),
    lanes: drawn.map((lane) => ({ ...lane, cells: [], depth: 0 })),
    ...{ zone: 'UTC', zoneWords: () => ['UTC'], colors, title, strip, selected: null, related: [] },
    ...{ out: () => 'out', says: [], cites: [] },
  });
  return svgOf(scene, colors);
};

/** Fails unless a drawing is what its file holds; writes the file where that is asked for. */
const isCommitted = (name: string, drawing: string): void => {
  const file = join(root, FOLDER, `${name}.svg`);
  if (process.env['RENEW'] === '1') {
    mkdirSync(join(root, FOLDER), { recursive: true });
    writeFileSync(file, drawing);
  }
  const remedy = `look at the new picture, and if it is right renew the files: ${RENEW}`;
  assert.ok(existsSync(file), `${FOLDER}/${name}.svg is missing; ${remedy}`);
  const [was, is] = [readFileSync(file, 'utf8').split('\n'), drawing.split('\n')];
  const at = Math.max(
    0,
    was.length > is.length
      ? was.findIndex((line, n) => line !== is[n])
      : is.findIndex((line, n) => line !== was[n]),
  );
  if (was.join('\n') !== is.join('\n'))
    assert.fail(
      `${FOLDER}/${name}.svg differs from line ${String(at + 1)}; ${remedy}\n- ${was[at] ?? ''}\n+ ${is[at] ?? ''}`,
    );
};

suite('the picture is the one that is committed', () => {
  for (const [name, [query, width]] of Object.entries(pictures))
    test(name, () => {
      isCommitted(name, draw(query, width));
    });
  test('still', () => {
    isCommitted('still', drawStill());
  });
});

test('no file is left of a picture that is no longer drawn', () => {
  const names = [...Object.keys(pictures), 'still'].map((name) => `${name}.svg`);
  assert.deepEqual(readdirSync(join(root, FOLDER)).sort(), names.sort());
});
