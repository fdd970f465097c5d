import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environment } from './process.ts';

/** What root may do on Debian: null elsewhere. */
const apt =
  process.getuid?.() === 0 && process.platform === 'linux'
    ? (...args: string[]): boolean =>
        spawnSync('apt-get', args, {
          env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
          timeout: 600_000,
          stdio: ['ignore', 2, 2],
        }).status === 0
    : null;

/** Installs Debian packages, all of them or none; whether they are there now. Only root can. */
export const installDebian = (packages: readonly string[]): boolean => {
  if (!apt) return false;
  process.stderr.write(`Trying \`apt-get install ${packages.join(' ')}\` …\n`);
  return apt('update') && apt('install', '-y', ...packages);
};

/** A program by its name, looked for on the path and where Debian keeps servers. */
const find = (program: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

/** The path of a program, which is installed with its Debian packages where it is missing. Throws, saying what to install, where that fails. */
export const ensure = (program: string, ...packages: string[]): string => {
  const there = find(program) ?? (installDebian(packages) ? find(program) : undefined);
  if (there === undefined)
    throw new Error(`${program} is missing; install Debian's ${packages.join(', ')}`);
  return there;
};
