/**
 * What is sent to the browser. A green run does not prove that it is enough to draw from.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { small } from '../../../tests/fixtures/small.ts';
import { explorerData } from './data.ts';
import { eventNamed, frameOf } from './frame.ts';

test('the data come through JSON unchanged', () => {
  const data = explorerData(small());
  assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
});

test('an event is sent with its times, report and observers, without its sources and summary', () => {
  const { events } = small();
  for (const [index, sent] of explorerData(small()).events.entries()) {
    const event = events[index];
    assert.deepEqual({ ...event, ...sent }, event);
    assert.ok('firstReported' in sent && 'observers' in sent && 'related' in sent);
    assert.ok(!('summary' in sent) && !('sources' in sent) && !('quotes' in sent));
  }
});

test('the zones are those of the explorer, or of the site where it has none of its own', () => {
  const shelves = small();
  assert.deepEqual(explorerData(shelves).zones, shelves.site.zones);
  const explorerZones = [{ zone: 'Asia/Tokyo', label: 'Tokyo' }];
  const data = explorerData({ ...shelves, site: { ...shelves.site, explorerZones } });
  assert.deepEqual(frameOf(data).zones, ['Asia/Tokyo']);
});

test('the frame is the whole axis, to the minute outward', () => {
  const data = explorerData(small());
  const [first, last] = [data.stretches[0], data.stretches.at(-1)];
  assert.ok(first && last);
  first.from = '2001-04-01T00:00:59Z';
  last.to = '2001-05-09T00:00:01Z';
  const { from, to } = frameOf(data);
  assert.equal(new Date(from).toISOString(), '2001-04-01T00:00:00.000Z');
  assert.equal(new Date(to).toISOString(), '2001-05-09T00:01:00.000Z');
});

test('the frame names each observer once, and every event', () => {
  const data = explorerData(small());
  const { observers, events } = frameOf(data);
  assert.deepEqual(observers, [...new Set(observers)].sort());
  assert.equal(events.size, data.events.length);
});

test('earlier ids are sent only of events that have any, and lead to the id of today', () => {
  const shelves = small();
  const data = explorerData(shelves);
  const [old, ...none] = data.events.filter((event) => 'aliases' in event);
  assert.ok(old?.aliases?.length === 1);
  assert.deepEqual(none, []);
  const frame = frameOf(data);
  assert.equal(eventNamed(old.aliases[0] ?? '', frame), old.id);
  assert.equal(eventNamed(old.id, frame), old.id);
  for (const name of ['', 'constructor', '__proto__', old.id.toUpperCase()])
    assert.equal(eventNamed(name, frame), null, name);
});

test('an earlier id that is the id of another event, which the build refuses, leads to that one', () => {
  const data = explorerData(small());
  const [one, other] = data.events;
  assert.ok(one && other);
  one.aliases = [other.id, '__proto__'];
  assert.equal(eventNamed(other.id, frameOf(data)), other.id);
  assert.equal(eventNamed('__proto__', frameOf(data)), one.id);
});
