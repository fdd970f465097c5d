import type { HeaderRule } from './headers.ts';

/**
 * The rules as a file `_headers`, as Netlify and Cloudflare Pages read it: a path with a star, and indented under it the headers.
 * The base path is where the site lives on the host, `/` or `/folder/`.
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const root = base.replace(/\/+$/, '');
  return rules
    .map(({ under, headers }) =>
      [
        `${root}${under}*`,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .map((block) => `${block}\n`)
    .join('\n');
}
