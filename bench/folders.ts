import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the bench. */
export const bench = fileURLToPath(new URL('.', import.meta.url));

/** Gives a task a folder of its own, and removes it afterwards, whatever happened. */
export const inTemporaryFolder = async (task: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'nine-hours-bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // a signal alone would leave the folder behind
  try {
    await task(folder);
  } finally {
    remove();
  }
};
