/**
 * Files that cannot be read as they look. A green run does not prove that what is read is spelled right.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertFault, faultsIn } from '../../tests/fixtures/faults.ts';
import { copySmall, lineInSmall, smallDir } from '../../tests/fixtures/small.ts';
import { unreadableFiles } from './bytes.ts';

const FILE = 'articles/the-cut.mdx';

/** The faults in a copy of the small content in which one word of the article was replaced by bytes. */
const faultsWith = (bytes: Buffer, word = 'ferry') => {
  const copy = copySmall();
  try {
    const path = join(copy.dir, FILE);
    const [before = '', ...after] = readFileSync(path, 'latin1').split(word);
    const rest = Buffer.from(after.join(word), 'latin1');
    writeFileSync(path, Buffer.concat([Buffer.from(before, 'latin1'), bytes, rest]));
    return unreadableFiles(copy.dir);
  } finally {
    copy.remove();
  }
};

const line = `line ${String(lineInSmall(FILE, 'ferry'))}`;

test('the small content can be read', () => {
  assert.deepEqual(unreadableFiles(smallDir), []);
});

test('letters of another encoding are a fault, with their line', () => {
  for (const bytes of [[0xe9], [0xff, 0xfe], [0xed, 0xa0, 0x80], [0xc0, 0xaf]])
    assertFault(faultsWith(Buffer.from(bytes)), FILE, line, 'bytes', /are not UTF-8; save/);
});

test('a character that cannot be seen is a fault, by its code', () => {
  for (const [character, code] of [
    ['\0', 'U+0000'],
    ['\u001B', 'U+001B'],
    ['\u202E', 'U+202E'],
    ['\u2067', 'U+2067'],
    ['\uFEFF', 'U+FEFF'],
    ['\uFFFD', 'U+FFFD'],
  ] as const)
    assertFault(
      faultsWith(Buffer.from(`a${character}b`)),
      FILE,
      line,
      code,
      /cannot be seen; remove/,
    );
});

test('letters of any script, marks on them, and a mark of the encoding are none', () => {
  for (const words of ['먹통 切断 שלום مرحبا', 'e\u0301 n\u0303\u0323', '🛰', 'a\tb\r\n'])
    assert.deepEqual(faultsWith(Buffer.from(words)), [], words);
  const copy = copySmall();
  copy.write(FILE, (before) => `\uFEFF${before}`);
  assert.deepEqual(unreadableFiles(copy.dir), []);
  copy.remove();
});

test('an escape does not bring one in', () => {
  const problems = faultsIn('events/2001-05-06-splice.yaml', (before) =>
    before.replace(/^title: (.*)$/m, 'title: "turned \\u202E around"'),
  );
  assertFault(
    problems,
    'events/2001-05-06-splice.yaml',
    '2001-05-06-splice',
    'title',
    /cannot be seen; write/,
  );
});
