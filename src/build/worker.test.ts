/**
 * The worker is one script, the same each time.
 * A green run does not prove that it works: the browser tests do, in one browser.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundle } from './worker.ts';

for (const part of ['worker', 'off'] as const)
  test(`the part “${part}” imports nothing, makes no script out of text, and is the same each time`, async () => {
    const code = await bundle(part);
    assert.doesNotMatch(code, /\bimport\b|importScripts|\beval\(|new Function/);
    assert.doesNotMatch(code, /process\.env/);
    assert.equal(await bundle(part), code);
  });
