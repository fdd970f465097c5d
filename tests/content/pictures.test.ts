/**
 * Pictures of the real record are what they were when they were last looked at. Who changes how they are drawn, or what the
 * record says, renews them and looks at the difference. A green run does not prove that they are right or that nothing overlaps.
 */
import { suite, test } from 'node:test';
import { stretchedAxis } from '../../src/model/chart/axis.ts';
import { layOutLanes } from '../../src/model/chart/chart.ts';
import { svgOf } from '../../src/model/chart/scene-svg.ts';
import { sceneOf } from '../../src/model/chart/scene.ts';
import { stripData } from '../../src/model/chart/strip.ts';
import { wholeAxis } from '../../src/model/chart/window-axis.ts';
import { explorerData } from '../../src/model/explorer/data.ts';
import { frameOf } from '../../src/model/explorer/frame.ts';
import { pictureOf } from '../../src/model/explorer/picture.ts';
import { readView } from '../../src/model/explorer/url.ts';
import { lightColors } from '../../src/model/figures/palettes.ts';
import { lastChange } from '../../src/model/record/changed.ts';
import { keeper } from './committed.ts';
import { articles, record } from './record.ts';

const kept = keeper('tests/fixtures/pictures');
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
    ...{ data, frame, view: readView(query, frame), width, colors: lightColors, title, strip },
    site: site.name,
    address: `https://example.org/timeline/${query && `?${query}`}`,
    changed: lastChange({ ...record, articles }),
  });
  return svgOf(scene, lightColors);
};

/** The chart that is built into the page, drawn as a picture. */
const drawStill = (): string => {
  const [lanes, axis] = [record.lanes, stretchedAxis(site.stretches, 920)];
  const { events } = record;
  const drawn = layOutLanes({ axis, lanes, subjectLane: site.subjectLane, events, rows: 6 });
  const scene = sceneOf({
    axis: wholeAxis(site.stretches, 920),
    lanes: drawn.map((lane) => ({ ...lane, cells: [], depth: 0 })),
    ...{
      zone: 'UTC',
      zoneWords: () => ['UTC'],
      colors: lightColors,
      title,
      strip,
      selected: null,
      related: [],
    },
    ...{ out: () => 'out', says: [], cites: [] },
  });
  return svgOf(scene, lightColors);
};

suite('the picture is the one that is committed', () => {
  for (const [name, [query, width]] of Object.entries(pictures))
    test(name, () => {
      kept.isCommitted(name, draw(query, width));
    });
  test('still', () => {
    kept.isCommitted('still', drawStill());
  });
});

test('no file is left of a picture that is no longer drawn', () => {
  kept.holdsOnly([...Object.keys(pictures), 'still']);
});
