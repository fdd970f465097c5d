/**
 * What `npm run verify` says of a host: nothing of one that sends what was built, and of each fault what it is and where.
 * A green run does not prove that every way in which a host may differ is noticed.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { headersFile } from '../../src/model/hosting/headers-file.ts';
import { headerRules } from '../../src/model/hosting/headers.ts';
import { HEADER_LIST } from '../../src/model/hosting/host-files.ts';
import { MANIFEST, sumLines, type Manifest } from '../../src/model/manifest.ts';
import { serve } from '../serve.ts';
import { isType } from './answer.ts';
import { sayFaults } from './fault.ts';
import { checkHost } from './host.ts';
import { wantedFrom, wantedOf } from './wanted.ts';

const BASE = '/folder/';
const rules = headerRules([
  { path: '/404.html', policy: "default-src 'none'" },
  { path: '/embed/strip/', policy: "default-src 'none'" },
]);
const content: Record<string, string> = {
  '404.html': 'Not here',
  'data/a.csv': 'a\n1\n',
  'embed/strip/index.html': 'A strip',
  [HEADER_LIST]: JSON.stringify(rules),
  'index.html': 'The front',
  'outages/index.html': 'An article',
  'sitemap-0.xml': `<urlset><url><loc>https://example.org${BASE}outages/</loc></url></urlset>`,
};
const made: string[] = [];

/** A site of a few files as the build would write it; `change` does something to it afterwards. */
const site = (change: (write: (file: string, text: string) => void) => void = () => {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'nine-hours-verify-'));
  made.push(folder);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const files: Manifest['files'] = {};
  for (const [file, text] of Object.entries(content)) {
    write(file, text);
    files[file] = { bytes: text.length, sha256: sha256(text) };
  }
  write(MANIFEST, JSON.stringify({ version: sha256(sumLines(files)), files }));
  write(
    '_headers',
    headersFile(rules, BASE, [
      '404.html',
      'data/',
      'embed/',
      'hosting/',
      'outages/',
      'sitemap-0.xml',
    ]),
  );
  change(write);
  return folder;
};

/** The lines of a report about a folder, served. */
const reportOn = async (folder: string, headers = true, build?: string): Promise<string> => {
  const { address, close } = await serve(folder, 0, BASE);
  try {
    const wanted = await (build === undefined ? wantedFrom(address) : wantedOf(build));
    return sayFaults((await checkHost(address, wanted, { headers })).faults).join('\n');
  } finally {
    await close();
  }
};

after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

test('says nothing of a host that sends what was built', async () => {
  assert.equal(await reportOn(site()), '');
});

test('says which file is another, and which is not there', async () => {
  const changed = site((write) => {
    write('outages/index.html', 'Another!!!');
  });
  assert.match(await reportOn(changed), /^bytes: not those that were built.*\(\/outages\/\)$/);
  const missing = site();
  rmSync(join(missing, 'data/a.csv'));
  assert.match(await reportOn(missing), /^status: 404, not 200.*\(\/data\/a\.csv\)$/);
});

test('says which header is missing or another, once for all files', async () => {
  const without = site((write) => {
    write('_headers', '/*\n  X-Frame-Options: SAMEORIGIN\n');
  });
  const said = await reportOn(without);
  assert.match(said, /header X-Content-Type-Options: not sent \(.+ and \d more\)/);
  assert.match(said, /header X-Frame-Options: “SAMEORIGIN”, not “DENY”/);
  assert.equal(await reportOn(without, false), '', 'where headers do not count');
});

test('says where another page answers for what is not there', async () => {
  const other = site((write) => {
    write('404.html', 'Something else');
  });
  assert.match(await reportOn(other), /not found: answered with another page than 404\.html/);
});

test('says which page of the sitemap is none', async () => {
  const folder = site();
  const { address, close } = await serve(folder, 0, BASE);
  const wanted = await wantedFrom(address);
  delete wanted.manifest.files['outages/index.html'];
  const { faults } = await checkHost(address, wanted, { headers: true, sample: 1 });
  await close();
  assert.match(sayFaults(faults).join(), /^sitemap: listed, but no page of this build/);
});

test('compares with a build on this machine where it is told one', async () => {
  const older = site((write) => {
    write('index.html', 'The front of yesterday');
  });
  assert.match(await reportOn(older, true, site()), /bytes: .*\(\/\)/);
});

test('says what is missing where no build lies, and that a list was changed', async () => {
  const empty = site();
  rmSync(join(empty, MANIFEST));
  await assert.rejects(
    reportOn(empty),
    /answers 404 for files\.json; is a build of this site there/,
  );
  await assert.rejects(wantedOf(empty), /holds no files\.json: run `npm run build` first/);
  const page = site((write) => {
    write(MANIFEST, '<html>');
  });
  await assert.rejects(reportOn(page), /holds no files\.json that can be read/);
  const changed = site((write) => {
    write(MANIFEST, JSON.stringify({ version: 'a', files: {} }));
  });
  await assert.rejects(reportOn(changed), /its version is not its digest/);
  const loosened = site((write) => {
    write(HEADER_LIST, '[]');
  });
  await assert.rejects(reportOn(loosened), /its files\.json does not know/);
  await assert.rejects(wantedFrom('http://127.0.0.1:9/'), /cannot be reached/);
});

test('takes types that mean the same, and no others', () => {
  assert.ok(isType('a.js', 'application/javascript; charset=utf-8'));
  assert.ok(isType('a.bib', 'application/octet-stream'));
  assert.ok(isType('a.pf_index', 'application/anything'));
  assert.ok(!isType('a.html', 'text/plain'));
  assert.ok(!isType('a.js', null));
  assert.ok(!isType('a.csv', 'text/html'));
});
