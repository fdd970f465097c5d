/**
 * Words around a picture of a view. A green run does not prove that the picture looks right: tests/content/pictures.test.ts
 * keeps pictures that were looked at.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hardData } from '../../../tests/fixtures/explorer-data.ts';
import type { ExplorerData } from './frame.ts';
import { frameOf } from './frame.ts';
import { pictureOf, type PictureInput } from './picture.ts';
import { wholeView, type View } from './state.ts';

const colors = {
  ...{ paper: 'white', ink: 'black', soft: 'gray', rule: 'silver', line: 'dimgray' },
  ...{ gone: 'red', unstable: 'orange', visible: 'teal' },
};
const data: ExplorerData = hardData();
const frame = frameOf(data);
const [first] = data.events;

const words = (view: Partial<View>, more: Partial<PictureInput> = {}): string =>
  pictureOf({
    ...{ data, frame, view: { ...wholeView(frame), ...view } },
    ...{ width: 1208, colors, title: 'A title', strip: null },
    ...{ site: 'Site', address: 'https://example.org/', changed: '2026-11-24' },
    ...more,
  })
    .shapes.flatMap(({ text }) => text ?? [])
    .join(' ');

describe('a picture says', () => {
  test('its range, in UTC too where its zone is another', () => {
    assert.match(words({}), /1 January 2011, 00:00 to 31 December 2025, 00:00, UTC/);
    assert.doesNotMatch(words({}), /In UTC/);
    assert.match(words({ zone: 'Asia/Pyongyang' }), /09:00, .*In UTC: 1 January 2011, 00:00 to/);
  });

  test('the selected event and its time, and that it is not drawn where it is not', () => {
    const selected = first?.id ?? '';
    assert.match(
      words({ selected }),
      new RegExp(`Selected: ${first?.title ?? ''}, (at|between|on|in) `),
    );
    assert.doesNotMatch(words({ selected }), /not in this picture/);
    assert.match(words({ selected, lanes: [] }), /Selected: .* It is not in this picture\./);
    assert.doesNotMatch(words({}), /Selected/);
  });

  test('how many events it is of where a filter hides some', () => {
    assert.doesNotMatch(words({}), /Filtered/);
    assert.match(words({ lanes: [] }), /Filtered: 0 of the 60 events of the record\./);
  });

  test('what dots and dashes mean where it is asked what was out by a day', () => {
    assert.match(words({ knownBy: '2014-12-22' }), /by the end of 22 December 2014, .* is dotted/);
  });

  test('that marks stand for first reports, and how many have none, where that is its clock', () => {
    assert.doesNotMatch(words({}), /first report/);
    assert.match(words({ clock: 'reported' }), /the day, or the longer span, of the first report/);
    assert.match(words({ clock: 'reported' }), /known one \(\d+\) are not in this picture\./);
    assert.doesNotMatch(words({ clock: 'reported', lanes: [] }), /known one/);
  });

  test('whose it is, its address and its last change, if one is recorded', () => {
    assert.match(
      words({}),
      /Site\. https:\/\/example\.org\/ Last recorded change: 24 November 2026\./,
    );
    assert.doesNotMatch(words({}, { changed: null }), /change/);
  });
});
