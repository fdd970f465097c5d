/**
 * Whoever is given fonts, search and scripts of others is given their licenses too, and finds them from the credits.
 * A green run does not prove that a text is the right one: each is the file that its package brings.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTICES } from '../../src/model/notices.ts';
import { attribute } from './document.ts';
import { base, builtPage, readBuilt } from './page.ts';

const text = readBuilt(NOTICES);
const named = [...text.matchAll(/^=+\n(\S+) (\S+), (\S+)\n=+\n\n([^=]+)/gm)];

test('names fonts, search, map and what scripts are made of, each once and with a text', () => {
  const names = named.map(([, name]) => name);
  for (const name of [
    '@fontsource/ibm-plex-mono',
    'pagefind',
    'world-atlas',
    'd3-array',
    'workbox-core',
  ])
    assert.equal(names.filter((one) => one === name).length, 1, name);
  assert.equal(new Set(names).size, names.length);
  for (const [, name, , , words = ''] of named)
    assert.match(words, /permission|free of charge|Permission/i, `${String(name)} has no text`);
});

test('the credits lead to it', () => {
  const links = builtPage('/about/').elements.map((element) => attribute(element, 'href'));
  assert.ok(links.includes(`${base}/${NOTICES}`));
});
