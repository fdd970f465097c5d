/**
 * `OFFLINE=off` builds a site that ends the worker of an earlier build and registers none; anything else there stops the build.
 * A green run does not prove that a browser obeys: tests/browser/offline.test.ts gives it the worker that ends.
 */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copySmall } from '../fixtures/small.ts';
import { build } from './build.ts';

/** What a site says of its worker: whether it ends, whether a script registers it, whether the page about it offers to keep anything. */
const traces = (out: string): string[] => {
  if (!existsSync(join(out, 'worker.js'))) return []; // the build was stopped
  const read = (file: string): string => readFileSync(join(out, file), 'utf8');
  return [
    ...(read('worker.js').includes('unregister()') ? ['ends'] : []),
    ...(globSync('_astro/*.js', { cwd: out }).some((file) => read(file).includes('.register('))
      ? ['registers']
      : []),
    ...(read('offline/index.html').includes('outage-store') ? ['offers'] : []),
  ];
};

const builtWith = async (setting: string) => {
  const copy = copySmall();
  try {
    return await build(copy.dir, traces, { OFFLINE: setting });
  } finally {
    copy.remove();
  }
};

test('a site that is told to keeps nothing, and ends what kept', async () => {
  const { code, output, pages } = await builtWith('off');
  assert.equal(code, 0, output);
  assert.deepEqual(pages, ['ends']);
});

test('a setting that is neither stops the build and says what to write', async () => {
  const { code, output } = await builtWith('yes');
  assert.notEqual(code, 0);
  assert.match(output, /OFFLINE is “yes”; write off, or leave it out/);
});
