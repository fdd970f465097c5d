import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ARCHIVE, ARCHIVE_ROOT } from '../../src/model/archive.ts';
import { ensure } from '../debian.ts';
import type { Served } from '../serve.ts';
import { unzip } from '../site/zip.ts';
import { answering, freePort } from './nginx.ts';

/** Unpacks the archive of a built site and serves it with Python's server of files, which knows nothing of the site. */
export const startPlain = async (site: string, base: string): Promise<Served> => {
  const python = ensure('python3', 'python3');
  const folder = mkdtempSync(join(tmpdir(), 'nine-hours-plain-'));
  for (const { name, content } of unzip(readFileSync(join(site, ARCHIVE)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const port = await freePort();
  const child = spawn(
    python,
    [
      '-m',
      'http.server',
      String(port),
      '--bind',
      '127.0.0.1',
      '--directory',
      join(folder, ARCHIVE_ROOT),
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((done) => child.once('exit', done));
  const address = `http://127.0.0.1:${String(port)}${base.replace(/\/*$/, '/')}`;
  await answering(address, child, () => 'python3 -m http.server');
  return {
    address,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
