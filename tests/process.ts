import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The built site that the tests read. */
export const dist = resolve(root, process.env['OUT_DIR'] ?? 'dist');

const bin = resolve(root, 'node_modules/.bin');

/** What every child process inherits: this very Node first on the path, and no telemetry. */
export const environment = {
  ...process.env,
  PATH: [bin, process.env['PATH']].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};

const scripts = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
};

/** The arguments that make Node run an installed tool, without a shell. */
export const tool = (name: keyof typeof scripts, ...args: string[]): string[] => [
  resolve(root, 'node_modules', scripts[name]),
  ...args,
];

/** Runs Node in the project's folder, passes its output through, and gives its exit code. */
export const runNode = (args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...environment, ...env },
      stdio: 'inherit',
    });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
