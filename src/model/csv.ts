/** Lines end as RFC 4180 has it. */
const END = '\r\n';

/** Rows as comma-separated values; null is empty. */
export function csvOfRows(
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  return rows
    .map((row) => row.map((value) => escaped(String(value ?? ''))).join(',') + END)
    .join('');
}

/** Quoted where it holds what would end it. */
function escaped(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
