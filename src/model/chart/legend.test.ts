/**
 * The legend of a chart. A green run does not prove that its words are understood.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readShelves } from '../../loaders/all.ts';
import { contentDir } from '../../loaders/folder.ts';
import { stretchedAxis } from './axis.ts';
import { layOutLanes } from './chart.ts';
import { legendOf } from './legend.ts';

const { events, lanes, site } = readShelves(contentDir());
const axis = stretchedAxis(site.stretches, 920);
const marks = layOutLanes({ axis, lanes, subjectLane: site.subjectLane, events, rows: 6 }).flatMap(
  (lane) => lane.marks,
);

test('a legend explains the inks that are used, and no others', () => {
  assert.equal(legendOf(marks).length, 9);
  assert.deepEqual(legendOf([]), []);
  const settled = marks.filter(
    ({ ink, event, state }) =>
      ink.shape === 'point' && !ink.open && event.confidence === 'confirmed' && state === 'other',
  );
  assert.deepEqual(
    legendOf(settled).map(({ words }) => words),
    ['at a known time'],
  );
});

test('a sample is drawn with the ink that it explains', () => {
  for (const { words, mark } of legendOf(marks)) {
    assert.ok(legendOf([mark]).some((entry) => entry.words === words));
  }
});
