import type { Suite } from './suites.ts';
import { drawTable, type Row } from './table.ts';

/**
 * Runs suites, or of them those that are named, one after the other and to the end, whatever fails on the way. The last line is
 * always `N passed, N failed`; a name that no suite has ends the process with 2.
 */
export const runSuites = async (suites: readonly Suite[], names: string[]): Promise<void> => {
  const known = new Set(suites.map((suite) => suite.name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    console.error(`No suite is called ${unknown.join(', ')}. There are: ${[...known].join(', ')}.`);
    process.exit(2);
  }

  const rows: Row[] = [];
  for (const { name, detail, run } of suites) {
    if (names.length > 0 && !names.includes(name)) continue;
    const suite = detail === undefined ? name : `${name} (${detail})`;
    console.log(`\n── ${suite} ${'─'.repeat(Math.max(0, 70 - suite.length))}\n`);
    const start = performance.now();
    const count = await run().catch((error: unknown) => {
      console.error(error);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    if (count.passed + count.failed === 0) count.failed = 1; // a suite in which nothing ran proves nothing
    rows.push({ suite, ...count, seconds: (performance.now() - start) / 1000 });
  }

  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  console.log(`\n${drawTable(rows)}\n`);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
};
