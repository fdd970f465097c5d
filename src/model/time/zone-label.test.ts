/** Names of zones. A green run does not prove that a reader calls the place so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneLabel } from './zone-label.ts';

test('a zone is named after its city', () => {
  assert.equal(zoneLabel('Europe/Berlin'), 'Berlin');
  assert.equal(zoneLabel('America/Argentina/Buenos_Aires'), 'Buenos Aires');
});

test('a zone without a city keeps its name', () => {
  assert.equal(zoneLabel('Etc/GMT+5'), 'Etc/GMT+5');
  assert.equal(zoneLabel('UTC'), 'UTC');
  assert.equal(zoneLabel('US/Eastern'), 'US/Eastern');
});
