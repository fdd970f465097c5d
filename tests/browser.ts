import { collect, judge, type Count } from './count.ts';
import { runNode, tool } from './process.ts';

/** The part of Playwright's JSON report that is counted here. */
interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Runs the browser tests; a flaky test, and an error outside any test, count as failed. */
export const runBrowser = async (): Promise<Count> => {
  const [report, code] = await collect<Report>((file) =>
    runNode(tool('playwright', 'test', '--config', 'tests/browser'), { REPORT_FILE: file }),
  );
  if (report === null) return judge({ passed: 0, failed: 1, skipped: 0 }, code);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return judge(
    { passed: expected, failed: unexpected + flaky + report.errors.length, skipped },
    code,
  );
};
