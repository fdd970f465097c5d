/**
 * A build takes from its cache every card that is the same as before, and makes again one whose file is broken.
 * A green run does not prove that every change of a card's code is noticed; src/cards/draw.test.ts tries some.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { copySmall } from '../fixtures/small.ts';
import { build } from './build.ts';

test('a second build makes only the card whose file is broken, and keeps no other file', async () => {
  const copy = copySmall();
  const folder = join(dirname(copy.dir), '.astro/cache-content/cards');
  /** Each file with what changes when it is written anew. */
  const files = (): Map<string, number> =>
    new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).ino]));
  const look = (out: string): string[] => [
    readFileSync(join(out, 'cards/front.png'), 'base64'),
    ...readdirSync(join(out, 'cards/events')),
  ];
  try {
    const first = await build(copy.dir, look);
    assert.equal(first.code, 0, first.output);
    const before = files();
    const [broken = ''] = before.keys();
    const whole = readFileSync(join(folder, broken));
    truncateSync(join(folder, broken), whole.length / 2);
    writeFileSync(join(folder, 'of-an-earlier-build'), '');
    const second = await build(copy.dir, look);
    assert.deepEqual(second.pages, first.pages);
    const after = files();
    assert.deepEqual([...after.keys()], [...before.keys()]);
    assert.ok(readFileSync(join(folder, broken)).equals(whole), 'the broken card differs');
    for (const [name, ino] of before)
      assert.equal(after.get(name) === ino, name !== broken, `${name} was made anew, or was not`);
  } finally {
    copy.remove();
  }
});
