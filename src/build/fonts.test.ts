/**
 * Fonts are cut to the letters of the content, which makes them lighter, and cut again only where something has changed.
 * A green run does not prove that each letter is drawn; `tests/browser/letters.test.ts` measures them.
 */
import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cutFonts, lettersIn } from './fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
const content = join(folder, 'content');
mkdirSync(join(content, 'events'), { recursive: true });
writeFileSync(join(content, 'events/a.yaml'), 'title: São Paulo, 北');

test('letters are those of ASCII, of typography and of every file, each once', () => {
  const letters = lettersIn(content);
  for (const letter of 'azAZ09~“ã北') assert.ok(letters.includes(letter), letter);
  assert.ok(!letters.includes('é'));
  assert.equal(new Set(letters).size, [...letters].length);
});

test('a cut font is WOFF2, weighs less than half, and holds more letters where the content does', async () => {
  const cut = join(folder, 'cut');
  const { serif, mono } = await cutFonts(content, cut);
  const sizes = serif.map(({ src: [file] }) => statSync(file).size);
  for (const { src } of [...serif, ...mono])
    assert.equal(readFileSync(src[0]).toString('latin1', 0, 4), 'wOF2');
  assert.ok(Math.max(...sizes) < 25_000, `${String(Math.max(...sizes))} bytes`);
  const names = readdirSync(cut).sort();
  await cutFonts(content, cut);
  assert.deepEqual(readdirSync(cut).sort(), names);
  writeFileSync(join(content, 'events/b.yaml'), 'title: Öéñ');
  const more = await cutFonts(content, cut);
  assert.ok(statSync(more.serif[0]?.src[0] ?? '').size > (sizes[0] ?? 0));
  assert.equal(readdirSync(cut).length, 2 * names.length);
});
