/**
 * Links inside a site are followed to their end. A green run does not prove that a link leads to the page its words promise.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { builtAddress, checkInside, type Inside } from './inside.ts';

/** Checks a site of these pages, each the links of its path, that was built for an address. */
const check = async (
  pages: Readonly<Record<string, string[]>>,
  address = 'https://site.example/',
): Promise<Inside> => {
  const folder = mkdtempSync(join(tmpdir(), 'nine-hours-links-'));
  try {
    for (const [path, links] of Object.entries(pages)) {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      mkdirSync(dirname(file), { recursive: true });
      const head = `<link rel="canonical" href="${address}${path.slice(1)}">`;
      const body = links.map((link) => `<a href="${link}">a</a>`).join('');
      writeFileSync(file, `<!doctype html>${head}<h1 id="here">A</h1>${body}`);
    }
    const built = builtAddress(folder);
    assert.equal(built, address);
    return await checkInside(folder, built);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test('a sound site has no fault, and nobody outside is asked', async () => {
  const away = ['https://never.example/a', 'mailto:a@never.example', '//never.example/b#c'];
  const { faults, pages, addresses, fragments } = await check({
    '/': ['/a/', '/a/#here', '#here', 'https://site.example/a/#here', ...away],
    '/a/': ['/', '../#here'],
    '/404.html': ['/'],
  });
  assert.deepEqual(faults, []);
  assert.deepEqual({ pages, addresses, fragments }, { pages: 3, addresses: 5, fragments: 2 });
});

test('every broken link is told with its page and what to do', async () => {
  const { faults } = await check({
    '/': ['/b/', '/a', '/a/#there', 'https://site.example/c/'],
    '/a/': ['/b/', '/picture.png'],
    '/alone.html': ['/a/#nowhere'], // no page links it
  });
  assert.deepEqual(faults, [
    '/ links /a, which is a redirect; end it with a slash',
    '/ links /a/#there, which has no such fragment; correct the fragment, or add the id to that page',
    '/ links /b/, which does not exist; correct the address, or make the page or the file',
    '/ links /c/, which does not exist; correct the address, or make the page or the file',
    '/a/ links /b/, which does not exist; correct the address, or make the page or the file',
    '/a/ links /picture.png, which does not exist; correct the address, or make the page or the file',
    '/alone.html links /a/#nowhere, which has no such fragment; correct the fragment, or add the id to that page',
  ]);
});

test('in a folder of its host, a link past that folder is broken', async () => {
  const { faults } = await check(
    { '/': ['/folder/a/', 'a/'], '/a/': ['/a/', '/folder/#here'] },
    'https://site.example/folder/',
  );
  assert.equal(faults.length, 1);
  assert.match(faults[0] ?? '', /^\/a\/ links \S+\/a\/, which does not exist/);
});

test('a folder without a site has no address', () => {
  assert.equal(builtAddress(tmpdir()), undefined);
});
