/**
 * Words in lines. A green run does not prove that a browser sets them as wide as is assumed here.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from './text-width.ts';
import { breakLines, wrap } from './wrap.ts';

test('lines keep every word and are no wider than they may be', () => {
  const text = '29 December 2014 to 10 January 2015';
  for (const width of [60, 80, 120, 400]) {
    const lines = wrap(text, 11, width);
    assert.equal(lines.join(' '), text);
    assert.ok(lines.every((line) => textWidth(line, 11) <= width || !line.includes(' ')));
  }
});

test('an address that is wider than a line is broken, and no letter of it is lost or added', () => {
  const address = `https://example.org/?q=${'%2C'.repeat(120)}`;
  for (const width of [60, 312, 1160]) {
    const lines = breakLines(`Site. ${address} end`, 11, width);
    assert.ok(lines.every((line) => textWidth(line, 11) <= width));
    assert.equal(lines.join('').replaceAll(' ', ''), `Site.${address}end`);
    assert.ok(!lines.slice(1, -1).some((line) => line.includes(' ')));
  }
});
