/**
 * What a cache keeps. A green run does not prove that a key names all that goes into a card.
 */
import assert from 'node:assert/strict';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { forgetOthers, keyOf, remember } from './cache.ts';

suite('a cache', () => {
  let folder = '';
  let made = 0;
  const make = (): Promise<Buffer> => {
    made += 1;
    return Promise.resolve(Buffer.from('a picture'));
  };
  const ask = async (key = 'key'): Promise<string> => String(await remember(folder, key, make));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nine-hours-cache-'));
    made = 0;
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('makes once what is asked for twice', async () => {
    assert.equal(await ask(), 'a picture');
    assert.equal(await ask(), 'a picture');
    assert.equal(made, 1);
  });

  test('makes again what was cut short, changed, emptied or removed', async () => {
    const file = join(folder, 'key');
    const harm: (() => void)[] = [
      () => {
        truncateSync(file, readFileSync(file).length - 1);
      },
      () => {
        writeFileSync(file, String(readFileSync(file, 'latin1')).replace('pic', 'pig'), 'latin1');
      },
      () => {
        writeFileSync(file, '');
      },
      () => {
        rmSync(file);
      },
    ];
    await ask();
    for (const [index, hurt] of harm.entries()) {
      hurt();
      assert.equal(await ask(), 'a picture');
      assert.equal(made, index + 2);
    }
  });

  test('keeps nothing where making fails, and no half written file', async () => {
    await assert.rejects(
      remember(folder, 'key', () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.deepEqual(readdirSync(folder), []);
    await ask();
    assert.deepEqual(readdirSync(folder), ['key']);
  });

  test('forgets all but what is needed', async () => {
    await ask('old');
    await ask('new');
    writeFileSync(join(folder, 'stray.123'), '');
    forgetOthers(folder, ['new', 'not made yet']);
    assert.deepEqual(readdirSync(folder), ['new']);
  });
});

test('a key tells its parts apart', () => {
  assert.notEqual(keyOf('a', 'bc'), keyOf('ab', 'c'));
  assert.equal(keyOf('a', Buffer.from('b')), keyOf('a', 'b'));
});
