/**
 * Laws of the map. A green run does not prove that a coast runs where it is drawn.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { small } from '../../../tests/fixtures/small.ts';
import type { MapLink } from '../../schema/map.ts';
import { hasOutline, landIn } from './land.ts';
import { mapPlan } from './map.ts';
import { lightColors } from './palettes.ts';

const { map, network } = small();

/** The map with its one link changed. */
const mapWith = (change: Partial<MapLink>) => ({
  ...map,
  links: map.links.map((link) => ({ ...link, ...change })),
});

suite('the land', () => {
  const land = landIn(map, 320);

  test('is known by the numbers of countries', () => {
    assert.ok(hasOutline('554') && hasOutline('408'));
    assert.ok(!hasOutline('999'));
  });

  test('stays in its frame, over the date line too', () => {
    const numbers = (land.all.match(/\d+,\d+/g) ?? []).map((pair) => pair.split(',').map(Number));
    assert.ok(numbers.length > 20);
    for (const [x = -1, y = -1] of numbers)
      assert.ok(x >= 0 && x <= 320 && y >= 0 && y <= land.height, `${String(x)},${String(y)}`);
    const [west, east] = [land.place([175, -42]), land.place([-176.5, -44])];
    assert.ok(west[0] > 0 && west[0] < east[0] && east[0] < 320);
  });

  test('has north above and south below', () => {
    assert.ok(land.place([175, -40])[1] < land.place([175, -46])[1]);
  });

  test('is whole pixels and few', () => {
    assert.doesNotMatch(land.all, /\./);
    assert.ok(land.all.length < 1500, String(land.all.length));
  });

  test('is refused where the country is not in it', () => {
    const elsewhere = map.countries.map((country) => ({ ...country, code: '408' }));
    assert.throws(() => landIn({ ...map, countries: elsewhere }, 320), /no outline of Mainland/);
  });
});

suite('a link', () => {
  const texts = (change: Partial<MapLink>) =>
    mapPlan({ map: mapWith(change), network })
      .draw(640, lightColors)
      .shapes.flatMap(({ text }) => text ?? []);

  test('by land has an opening where its crossing is not known, one by satellite has none', () => {
    const marks = (change: Partial<MapLink>) => texts(change).filter((text) => text === '?').length;
    assert.equal(marks({}), 2, 'on the map and in the key');
    assert.equal(marks({ form: 'satellite', to: null }), 0);
  });

  test('says in the key that it is schematic', () => {
    assert.ok(texts({}).some((text) => text.includes('schematic')));
  });

  test('of which no start is known says so', () => {
    const [row] = mapPlan({ map, network }).table.rows;
    assert.deepEqual(row?.cells, [
      'Mainland Carrier',
      'Port Example',
      'Mainland',
      'start not found',
      'Confirmed',
      'schematic: the log gives no path',
    ]);
  });

  test('that is disputed has no end', () => {
    const upstreams = network.upstreams.map((one) => ({
      ...one,
      from: '2001-05-06',
      confidence: 'disputed' as const,
    }));
    const [row] = mapPlan({ map, network: { ...network, upstreams } }).table.rows;
    assert.equal(row?.cells[3], 'from 6 May 2001 to a disputed end');
  });

  test('of an upstream that is not there is refused', () => {
    assert.throws(
      () => mapPlan({ map: mapWith({ upstream: 'nobody' }), network }),
      /no upstream nobody/,
    );
  });
});

test('a place is given with its position and why it is there', () => {
  const row = mapPlan({ map, network }).table.rows.at(-1);
  assert.deepEqual((row?.cells ?? []).slice(0, 2), ['Port Example', '44° S, 176.5° W']);
  assert.equal((row?.cells ?? []).at(-1), 'The cable comes ashore here.');
});
