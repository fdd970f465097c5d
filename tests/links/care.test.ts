/**
 * The whole check, on a site and hosts of its own: what it writes, and when it writes nothing. A green run does not prove that the
 * hosts by which it knows a network will go on answering.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { readShelves } from '../../src/loaders/all.ts';
import { checkShelves } from '../../src/model/checks/all.ts';
import { sortShelves } from '../../src/model/record/record.ts';
import { copySmall } from '../fixtures/small.ts';
import { environment, root } from '../process.ts';
import { careInside, careOutside, type Care } from './care.ts';
import { openHost, type Host } from './hosts.ts';

/** A check of one folder, which holds site and content; it notes what it says. */
const careFor = (folder: string, said: string[]): Care => ({
  site: folder,
  address: 'https://site.example/',
  content: folder,
  day: '2001-06-03',
  probes: [],
  manners: { timeout: 300, hosts: 2, again: false },
  say: (line) => said.push(line),
});

/** What a check of the small content came to, after its addresses were moved to a host. */
const care = async (
  move: Readonly<Record<string, string>>,
  probe: (host: Host) => string,
): Promise<{
  said: string;
  was: string;
  text: string;
  asked: string[];
  states: string[];
  agents: Set<unknown>;
}> => {
  const copy = copySmall();
  const host = await openHost();
  const said: string[] = [];
  const read = (): string => readFileSync(join(copy.dir, 'data/link-status.yaml'), 'utf8');
  try {
    copy.write('data/sources.yaml', (text) =>
      text.replace(
        /https:\/\/example\.\w+\/(\S+)/g,
        (_, name: string) => host.address + String(move[name]),
      ),
    );
    copy.write('data/link-status.yaml', (text) =>
      text.replace('https://example.org/bulletin', host.address + String(move['bulletin'])),
    );
    const was = read();
    await careOutside({ ...careFor(copy.dir, said), probes: [probe(host)] });
    const shelves = sortShelves(readShelves(copy.dir));
    if (read() !== was) assert.deepEqual(checkShelves(shelves, new Set()), []);
    return {
      said: said.join('\n'),
      was,
      text: read(),
      asked: host.requests.map(({ url = '' }) => url),
      states: shelves.linkStatus.links.map(({ source, state }) => `${source}: ${state}`),
      agents: new Set(host.requests.map(({ headers }) => headers['user-agent'])),
    };
  } finally {
    host.close();
    copy.remove();
  }
};

const moved = { 'cable-log': '200', bulletin: '404', reprint: '200?copy' };

test('a check of the inside fails for a broken link, which it tells, and counts the rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nine-hours-inside-'));
  const said: string[] = [];
  const checks = (html: string): Promise<boolean> => {
    writeFileSync(join(folder, 'index.html'), html);
    return careInside(careFor(folder, said));
  };
  try {
    assert.equal(await checks('<p id="a"><a href="/#a">a</a></p>'), true);
    assert.equal(await checks('<p id="a"><a href="/#b">a</a><a href="/c/">c</a></p>'), false);
    assert.equal(
      said[0],
      'Inside the site: 2 addresses, 1 of them with a fragment, on 1 pages; none broken.',
    );
    assert.match(said[1] ?? '', /\/ links \/#b, which has no such fragment; correct/);
    assert.match(said[2] ?? '', /\/ links \/c\/, which does not exist; correct/);
    assert.match(said[3] ?? '', /; 2 broken\.$/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

suite('a check of the outside', () => {
  test('writes the state of each linked source, which the record takes, a dead one too', async () => {
    const { states, said, text, agents } = await care(moved, ({ address }) => address);
    assert.deepEqual(states, ['bulletin-2001-05-07: gone', 'cable-log-2001-05-06: answers']);
    assert.match(text, /^checked: 2001-06-03$/m);
    assert.match(said, /Outside: 1 gone, 1 answers\./);
    assert.deepEqual([...agents], ['link-check (2 h 5 min; +https://site.example/)']);
  });

  test('asks no source that is not linked', async () => {
    const { asked } = await care(moved, ({ address }) => address);
    assert.ok(asked.includes('/404'));
    assert.ok(!asked.includes('/200?copy'));
  });

  test('leaves the file as it was where there is no network', async () => {
    const { said, was, text, asked } = await care(moved, ({ address }) => `${address}never`);
    assert.equal(text, was);
    assert.match(said, /there is no network; no source was asked/);
    assert.ok(asked.every((url) => url === '/never'));
  });

  test('leaves it too where not one address answers', async () => {
    const dead = { 'cable-log': '404', bulletin: 'never', reprint: '200' };
    const { said, was, text } = await care(dead, ({ address }) => address);
    assert.equal(text, was);
    assert.match(said, /not one address answered/);
  });
});

test('an earlier answer is kept where the network went away meanwhile', async () => {
  const { said, text } = await care(
    { ...moved, bulletin: 'never' },
    ({ address }) => `${address}once`,
  );
  assert.match(said, /The network went away/);
  assert.match(text, /state: gone\n {4}status: 404\n {4}checked: 2001-06-02\n/);
  assert.match(text, /state: answers\n {4}status: 200\n$/);
});

suite('the command', () => {
  const run = (args: string[], env: NodeJS.ProcessEnv = {}) => {
    const { status, stderr } = spawnSync(process.execPath, ['tests/proof/links.ts', ...args], {
      cwd: root,
      env: { ...environment, ...env },
      encoding: 'utf8',
    });
    return { status, stderr };
  };

  test('says what to do where no site is built', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nine-hours-empty-'));
    try {
      const { status, stderr } = run([], { OUT_DIR: folder });
      assert.equal(status, 1);
      assert.match(stderr, /There is no built site in .*: run `npm run build` first/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('takes no day that is not one of the calendar', () => {
    for (const day of ['2026-13-01', '2026-11', 'today']) {
      const { status, stderr } = run(['--date', day]);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`--date ${day} is not a da(y|te)`));
    }
  });
});
