import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySmall } from '../fixtures/small.ts';
import { environment, root, tool } from '../process.ts';

/** How a build ended. */
export interface Built {
  /** Its exit code; 0 is a site. */
  code: number;
  /** All that it printed, without colors. */
  output: string;
  /** What `look` saw of the site, such as its files. */
  pages: string[];
}

/** Builds a site from a content folder into a folder of its own; `look` sees it before it is removed. */
export const build = async (
  content: string,
  look: (out: string) => string[] = () => [],
  settings: NodeJS.ProcessEnv = {},
): Promise<Built> => {
  const out = mkdtempSync(join(tmpdir(), 'nine-hours-built-'));
  try {
    const { code, output } = await runAstro({ ...settings, CONTENT_DIR: content, OUT_DIR: out });
    return { code, output, pages: look(out) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

/** Builds a copy of the small content of which one file was changed. */
export const buildBroken = async (
  file: string,
  change: (before: string) => string,
): Promise<Built> => {
  const copy = copySmall();
  try {
    copy.write(file, change);
    return await build(copy.dir);
  } finally {
    copy.remove();
  }
};

const runAstro = (env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, tool('astro', 'build'), {
      cwd: root,
      env: { ...environment, ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += String(data)));
    child.stderr.on('data', (data: Buffer) => (output += String(data)));
    child.on('error', fail);
    child.on('close', (code) => {
      done({ code: code ?? 1, output });
    });
  });
