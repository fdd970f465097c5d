import type { HeaderRule } from './headers.ts';

/** One value of a header, for the paths that begin so. */
export interface HeaderValue {
  /** Name of the header. */
  name: string;
  /** Beginning of the path on the host, with the base path. */
  under: string;
  value: string;
}

/** The values of each header, the longest path first, so that the first that matches is the one that holds. */
export function byName(
  rules: readonly HeaderRule[],
  base: string,
): ReadonlyMap<string, HeaderValue[]> {
  const root = rootOf(base);
  const values = rules.flatMap(({ under, headers }) =>
    Object.entries(headers).map(([name, value]) => ({ name, under: root + under, value })),
  );
  values.sort((a, b) => b.under.length - a.under.length);
  return Map.groupBy(values, ({ name }) => name);
}

/** The base path without a slash at its end: empty for the root of the host. */
export function rootOf(base: string): string {
  return base.replace(/\/+$/, '');
}
