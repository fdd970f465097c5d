import assert from 'node:assert/strict';
import { files, type File } from './file.ts';

/** What is wrong with a file: each fault says what, and what to do about it. */
export type Guard = (file: File) => string[];

/** Fails unless every file of the project, or every one that is chosen, keeps the rule. */
export const holds = (guard: Guard, chosen: (file: File) => boolean = () => true): void => {
  const guarded = files().filter(chosen);
  assert.ok(guarded.length > 0, 'no file is guarded, which proves nothing');
  const faults = guarded.flatMap((file) => guard(file).map((fault) => `${file.path} ${fault}`));
  assert.deepEqual(faults, [], faults.join('\n'));
};

/** Fails unless the guard finds exactly one fault in a broken sample, in these words. */
export const catches = (guard: Guard, path: string, text: string, words: RegExp): void => {
  const faults = guard({ path, text });
  assert.equal(faults.length, 1, `expected one fault, not: ${faults.join(' | ') || 'none'}`);
  assert.match(faults[0] ?? '', words);
};

/** Fails if the guard finds a fault in a sound sample: a guard that refuses everything proves nothing. */
export const accepts = (guard: Guard, path: string, text: string): void => {
  assert.deepEqual(guard({ path, text }), []);
};
