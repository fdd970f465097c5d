import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment, root } from '../process.ts';

/** The folder in which what only measures is installed: it is heavy, and the site needs none of it. */
const bench = join(root, 'bench');

/** A file of an installed package of the bench, which is installed first where it is missing. Throws where that fails. */
export const benchFile = (path: string): string => {
  const file = join(bench, 'node_modules', path);
  if (!existsSync(file)) {
    const { status, stderr } = spawnSync('npm', ['ci'], {
      cwd: bench,
      env: environment,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`\`npm --prefix bench ci\` failed:\n${stderr}`);
  }
  return file;
};
