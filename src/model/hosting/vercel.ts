import { rootOf } from './by-name.ts';
import { byLength, type HeaderRule } from './headers.ts';

/** The rules as `vercel.json`: of two values for a header the later holds. */
export function vercelFile(rules: readonly HeaderRule[], base: string): string {
  const root = rootOf(base);
  const headers = byLength(rules).map(({ under, headers: sent }) => ({
    source: `${root}${under}(.*)`,
    headers: Object.entries(sent).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}
