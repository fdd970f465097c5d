import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a suite ended. Skipped tests are neither passed nor failed. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** One thing that was done as a whole, and whether it went well. */
export const single = (ok: boolean): Count => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
});

/** The sum of two counts. */
export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** A count nobody can mistake for success: a suite that exits badly, or in which nothing ran, has failed at least once. */
export const judge = (count: Count, exitCode: number): Count =>
  count.failed === 0 && (exitCode !== 0 || count.passed === 0) ? { ...count, failed: 1 } : count;

/** Lets a child process report into a file of its own; an absent or unreadable report is null. */
export const collect = async <Report>(
  run: (file: string) => Promise<number>,
): Promise<[Report | null, number]> => {
  const folder = mkdtempSync(join(tmpdir(), 'nine-hours-'));
  const file = join(folder, 'report.json');
  try {
    const code = await run(file);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return [text === '' ? null : (JSON.parse(text) as Report), code];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
