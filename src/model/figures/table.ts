import { csvOfRows } from '../csv.ts';
import type { Table } from './plan.ts';

/** The data of a figure as comma-separated values; what the record does not have is empty, sources are named by their ids. */
export function csvOfTable({ columns, rows }: Table): string {
  return csvOfRows([
    [...columns.map(({ label }) => label), 'Sources (; between)'],
    ...rows.map(({ cells, sources }) => [...cells, sources.join('; ')]),
  ]);
}
