import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installDebian } from '../debian.ts';
import { environment, root, tool } from '../process.ts';

/** The same engine without windows: tests take half the time in it. */
const SHELL = 'chromium-headless-shell';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** True if the program is there and starts: a browser without its libraries, or a stub in its place, does not count. */
const starts = (path: string): boolean => {
  if (!existsSync(path)) return false;
  try {
    return /\d/.test(
      execFileSync(path, ['--version'], {
        encoding: 'utf8',
        timeout: 30_000,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  } catch {
    return false;
  }
};

const installed = (preferred: readonly string[]): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = preferred.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, mac].find(starts);
};

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const download = (): void => {
  say('No Chromium here: trying `playwright install chromium` for two minutes …');
  spawnSync(process.execPath, tool('playwright', 'install', 'chromium'), {
    cwd: root,
    env: environment,
    timeout: 120_000,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 2, 2],
  });
};

/**
 * The Chromium that the tests drive: the one named by CHROMIUM_PATH, else Playwright's own, else the system's, else one
 * that is installed now; among them its shell, unless the whole browser is asked for. Throws, saying what to install, where all of this fails.
 */
export const findBrowser = (kind: 'shell' | 'whole' = 'shell'): string => {
  const shell = kind === 'shell' ? [SHELL] : [];
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start.`);
  }
  const attempts = [
    () => undefined,
    download,
    () => [...shell, 'chromium'].some((one) => installDebian([one])),
  ];
  for (const attempt of attempts) {
    attempt();
    const found = installed([...shell, ...names]);
    if (found !== undefined) return found;
  }
  throw new Error(
    'The browser tests need Chromium: install Chromium or Google Chrome, or run `npx playwright install --with-deps chromium`, ' +
      'or set CHROMIUM_PATH to the program.',
  );
};
