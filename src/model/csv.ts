/** Lines end as RFC 4180 has it. */
const END = '\r\n';

/** A value of a table; null and undefined are empty. */
export type Cell = string | number | boolean | null | undefined;

/** Rows as comma-separated values. */
export function csvOfRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map(written).join(',') + END).join('');
}

/** A value as it is written: quoted where it holds what would end it; words that a spreadsheet would run as a formula begin with an apostrophe. */
function written(value: Cell): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
