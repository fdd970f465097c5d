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
  const chosen = suites.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const group of grouped(chosen)) rows.push(...(await Promise.all(group.map(runSuite))));

  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  console.log(`\n${drawTable(rows)}\n`);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
};

/** Suites in the order in which they run, those that run at once together. */
const grouped = (suites: readonly Suite[]): Suite[][] => {
  const groups: Suite[][] = [];
  for (const suite of suites) {
    const last = groups.at(-1);
    if (last && suite.beside !== undefined && last[0]?.beside === suite.beside) last.push(suite);
    else groups.push([suite]);
  }
  return groups;
};

/** Runs a suite; an error, and a suite in which nothing ran, count as a failure. */
const runSuite = async ({ name, detail, run }: Suite): Promise<Row> => {
  const suite = detail === undefined ? name : `${name} (${detail})`;
  console.log(`\n── ${suite} ${'─'.repeat(Math.max(0, 70 - suite.length))}\n`);
  const start = performance.now();
  const count = await run().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  if (count.passed + count.failed === 0) count.failed = 1; // a suite in which nothing ran proves nothing
  return { suite, ...count, seconds: (performance.now() - start) / 1000 };
};
