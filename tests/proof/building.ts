import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { environment, root, tool } from '../process.ts';

/** What one build took and made. */
export interface Building {
  /** Seconds by the clock. */
  seconds: number;
  /** Seconds that all processors worked for it: what else the machine does costs it less of these. */
  work: number;
  /** Most memory that it held at once, in bytes. */
  memory: number;
  /** Files that it wrote, and their bytes. */
  files: number;
  bytes: number;
  /** Pages among them. */
  pages: number;
}

/** Runs in the build: what it took is known best to itself, at its end. */
const witness = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));`;

const run = (args: string[], env: NodeJS.ProcessEnv): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...environment, ...env } });
    let said = '';
    const hear = (words: Buffer): void => void (said = (said + words.toString()).slice(-4000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`The site was not built:\n${said}`)),
    );
  });

/**
 * Builds the site from a folder of content, from nothing, inside another; what was built is measured and removed. Without packed copies, which
 * take most of the time and are made of each file alone. Throws where the build fails.
 */
export const build = async (content: string, folder: string): Promise<Building> => {
  const out = join(folder, 'dist');
  const usage = join(folder, 'usage.json');
  const start = performance.now();
  await run(
    [
      `--import=data:text/javascript,${encodeURIComponent(witness)}`,
      ...tool('astro', 'build', '--silent'),
    ],
    {
      CONTENT_DIR: relative(root, content),
      OUT_DIR: relative(root, out),
      USAGE_FILE: usage,
      COMPRESS: 'off',
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    readFileSync(usage, 'utf8'),
  ) as NodeJS.ResourceUsage;
  const files = globSync('**/*', { cwd: out }).filter((file) => statSync(join(out, file)).isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  rmSync(out, { recursive: true, force: true });
  return {
    ...{ seconds, bytes, pages, files: files.length },
    work: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS * 1024,
  };
};
