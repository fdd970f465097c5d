/**
 * Where a line must not end. A green run does not prove that a browser has room for what is held together.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdTogether } from './no-break.ts';

const held = (text: string): string => holdTogether(text).replaceAll('\u00a0', '_');

test('dates, times and quantities are held together', () => {
  const all = {
    'on 22 and 23 December 2014': 'on 22 and 23_December 2014',
    'for 9 h 31 min,': 'for 9_h_31_min,',
    '55 min 53 s': '55_min_53_s',
    'at 16:15 UTC': 'at 16:15_UTC',
    'about 1 a.m. and 10:50 p.m.': 'about 1_a.m. and 10:50_p.m.',
    'reached 5.97 Gbit/s': 'reached 5.97_Gbit/s',
    '31 minutes, 1 hour': '31_minutes, 1_hour',
    'web port 80': 'web port_80',
    'Article 51 and Executive Order 13687': 'Article_51 and Executive Order_13687',
    'the planned December 25 release': 'the planned December_25 release',
    'Mr. Obama': 'Mr._Obama',
    '22 Dec c. 16:00 UTC': '22_Dec c._16:00_UTC',
  };
  for (const [text, expected] of Object.entries(all)) assert.equal(held(text), expected);
});

test('nothing else is', () => {
  for (const text of [
    'four networks',
    '1,024 addresses',
    '23 Maybe',
    '4 scores',
    'reports 12',
    'disorder 5',
    'In December 2014',
    'Rule of law',
  ])
    assert.equal(held(text), text);
});

test('the text keeps its length, so that a piece of it can be cut out again', () => {
  const text = 'from 9 h 31 min on 22 December at 16:15 UTC';
  assert.equal(holdTogether(text).length, text.length);
  assert.equal(holdTogether(text).replaceAll('\u00a0', ' '), text);
});
