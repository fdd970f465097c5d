/**
 * Files that nothing reads. A green run does not prove that what is read is used.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertFault } from '../../tests/fixtures/faults.ts';
import { copySmall, smallDir } from '../../tests/fixtures/small.ts';
import { strayFiles } from './strays.ts';

/** The faults in a copy of the small content with one more file. */
const faultsWith = (file: string) => {
  const copy = copySmall();
  try {
    mkdirSync(join(copy.dir, file, '..'), { recursive: true });
    writeFileSync(join(copy.dir, file), '');
    return strayFiles(copy.dir);
  } finally {
    copy.remove();
  }
};

test('the small content holds no stray', () => {
  assert.deepEqual(strayFiles(smallDir), []);
});

test('a file that nothing reads is a fault', () => {
  for (const file of [
    'data/source.yaml',
    'data/sources.yml',
    'articles/draft.md',
    'articles/old/draft.mdx',
    'articles/Draft.mdx',
    'notes.txt',
    'fronts.mdx',
    'data/front.mdx',
  ]) {
    assertFault(faultsWith(file), file, 'the file', 'file name', /is read by nothing; correct/);
  }
});

test('another article is none', () => {
  assert.deepEqual(faultsWith('articles/another-cut.mdx'), []);
});
