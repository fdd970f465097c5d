import { collect, judge, type Count } from './count.ts';
import { runNode } from './process.ts';

/** Runs test files with `node --test` and counts what they report. */
export const runLaws = async (
  pattern: string,
  env: NodeJS.ProcessEnv = {},
  atOnce = 2,
): Promise<Count> => {
  const [count, code] = await collect<Count>((file) =>
    runNode(
      [
        '--test',
        `--test-concurrency=${String(atOnce)}`,
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
