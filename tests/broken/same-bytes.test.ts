/**
 * The same content gives the same bytes: pages, cards, index of the search and archive, whatever the zone of the machine, the folder of
 * the content and the folder of the site.
 * A green run does not prove that another version of Node, or of a library, gives them too.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copySmall } from '../fixtures/small.ts';
import { build } from './build.ts';

/** Every file of a site with its digest. */
const digests = (out: string): string[] =>
  globSync('**/*', { cwd: out })
    .filter((file) => statSync(join(out, file)).isFile())
    .sort()
    .map((file) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex');
      return `${file} ${digest}`;
    });

const builtIn = async (zone: string): Promise<string[]> => {
  const copy = copySmall();
  try {
    const { code, output, pages } = await build(copy.dir, digests, { TZ: zone });
    assert.equal(code, 0, output);
    return pages;
  } finally {
    copy.remove();
  }
};

test('two builds, far apart, are one', async () => {
  const here = await builtIn('America/New_York');
  const there = await builtIn('Pacific/Kiritimati');
  for (const kind of [
    'index.html',
    'index.html.br',
    'index.html.gz',
    '.png',
    'pagefind.js',
    '.zip',
    'events.ics',
    '_headers',
  ])
    assert.ok(
      here.some((line) => line.split(' ')[0]?.endsWith(kind)),
      `no ${kind} was built`,
    );
  assert.deepEqual(there, here);
});
