import type { Count } from './count.ts';

/** One line of the closing table. */
export interface Row extends Count {
  suite: string;
  seconds: number;
}

/** The closing table: a line for each suite, its numbers in columns. */
export const drawTable = (rows: Row[]): string => {
  const head = ['suite', 'passed', 'failed', 'skipped', 'seconds'];
  const body = rows.map((row) =>
    [row.suite, row.passed, row.failed, row.skipped, row.seconds.toFixed(1)].map(String),
  );
  const widths = head.map((title, i) =>
    Math.max(title.length, ...body.map((cells) => cells[i]?.length ?? 0)),
  );
  const line = (cells: string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ');
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
};
