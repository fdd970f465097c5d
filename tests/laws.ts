import { collect, judge, type Count } from './count.ts';
import { runNode } from './process.ts';

/** How test files are run: so many at once, each in a process of its own; or all of them in one, which spares starting it anew. */
export type Way = 'together' | number;

/** Runs test files with `node --test` and counts what they report. */
export const runLaws = async (
  pattern: string,
  env: NodeJS.ProcessEnv = {},
  way: Way = 2,
): Promise<Count> => {
  const [count, code] = await collect<Count>((file) =>
    runNode(
      [
        '--test',
        way === 'together' ? '--test-isolation=none' : `--test-concurrency=${String(way)}`,
        '--test-timeout=600000',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./tests/reporter.ts',
        `--test-reporter-destination=${file}`,
        pattern,
      ],
      env,
    ),
  );
  return judge(count ?? { passed: 0, failed: 1, skipped: 0 }, code);
};
