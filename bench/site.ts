import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { environment, root, tool } from '../tests/process.ts';
import type { RawEvent } from './record.ts';

const parts = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Runs Astro in a folder and keeps its words for the case that it fails. */
const astro = (folder: string, out: string): Promise<void> =>
  new Promise((done, fail) => {
    const env = { ...environment, OUT_DIR: out, CONTENT_DIR: 'content', BASE_PATH: '/' };
    const child = spawn(process.execPath, tool('astro', 'build'), { cwd: folder, env });
    const stop = (): void => void child.kill();
    process.once('exit', stop);
    let said = '';
    const hear = (words: Buffer): void => void (said = (said + words.toString()).slice(-4000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', fail);
    child.on('close', (code) => {
      process.off('exit', stop);
      if (code === 0) done();
      else fail(new Error(`The site was not built:\n${said}`));
    });
  });

/** Builds the site with more events, from a copy of its sources in a folder, and gives the folder of the built pages. */
export const buildSite = async (
  folder: string,
  more: ReadonlyMap<string, RawEvent>,
): Promise<string> => {
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [id, event] of more)
    writeFileSync(join(folder, 'content/events', `${id}.yaml`), stringify(event));
  const out = join(folder, 'dist');
  await astro(folder, out);
  return out;
};
