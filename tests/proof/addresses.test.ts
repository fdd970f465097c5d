/**
 * The site works at the root of a host and in a folder of one, behind Debian's nginx with the shipped config and behind a plain server of files: each file
 * is what was built, with its type, headers and packing; folders lead to their slash; and a reader can walk through it.
 * A green run does not prove that another version of nginx reads the config so, nor that a host over HTTPS answers alike.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dist, runNode, tool } from '../process.ts';
import type { Served } from '../serve.ts';
import { sayFaults } from '../verify/fault.ts';
import { checkHost } from '../verify/host.ts';
import { wantedOf } from '../verify/wanted.ts';
import { shipped, startNginx } from './nginx.ts';
import { startPlain } from './plain.ts';
import { walk } from './walk.ts';
import { openBrowser } from './watched.ts';

const folder = mkdtempSync(join(tmpdir(), 'nine-hours-addresses-'));
const inFolder = join(folder, 'repo');
const start = performance.now();
const code = await runNode(tool('astro', 'build', '--silent'), {
  BASE_PATH: '/repo',
  SITE_URL: 'https://example.org',
  OUT_DIR: inFolder,
});
console.log(`built for /repo in ${((performance.now() - start) / 1000).toFixed(0)} s`);
const browser = await openBrowser();
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Headers of one answer, as a reader's browser asks. */
const headersOf = async (url: string, accepted: string): Promise<Headers> =>
  (await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': accepted } })).headers;

const withServer = async (server: Promise<Served>, act: (address: string) => Promise<void>) => {
  const { address, close } = await server;
  try {
    await act(address);
  } finally {
    await close();
  }
};

test('the site was built for a folder', () => {
  assert.equal(code, 0);
});

for (const [site, base] of [
  [dist, '/'],
  [inFolder, '/repo/'],
] as const) {
  test(`nginx with the shipped config sends ${base} as it was built`, async () => {
    await withServer(startNginx(shipped(site, base), base), async (address) => {
      const { asked, packed, faults } = await checkHost(address, await wantedOf(site), {
        headers: true,
      });
      console.log(
        `nginx ${base}: ${String(asked)} files as built, ${String(packed)} of them packed`,
      );
      assert.deepEqual(sayFaults(faults), []);
      assert.equal((await headersOf(address, 'br, gzip')).get('content-encoding'), 'br');
      assert.equal((await headersOf(address, 'gzip')).get('content-encoding'), 'gzip');
      assert.equal((await headersOf(address, 'identity')).get('content-encoding'), null);
      assert.match((await headersOf(address, 'br')).get('vary') ?? '', /accept-encoding/i);
      await walk(browser, address, 'ours');
    });
  });

  test(`a plain server of files sends ${base} from the archive`, async () => {
    await withServer(startPlain(site, base), async (address) => {
      const { asked, faults } = await checkHost(address, await wantedOf(site), { headers: false });
      const own = faults.filter(({ about }) => about !== 'not found' && about !== 'type'); // it has a page and a list of types of its own
      console.log(`plain ${base}: ${String(asked)} files as built`);
      for (const line of sayFaults(faults)) console.log(`  ${line}`);
      assert.deepEqual(sayFaults(own), []);
      await walk(browser, address, 'the host’s');
    });
  });
}

test('a step that leads nowhere is noticed', async () => {
  await withServer(startPlain(dist, '/'), async (address) => {
    await assert.rejects(walk(browser, `${address}data/`, 'ours'));
  });
});
