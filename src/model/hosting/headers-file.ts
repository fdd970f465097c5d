import { rootOf } from './by-name.ts';
import { headersFor, type HeaderRule } from './headers.ts';

/** How many rules Cloudflare Pages reads of a file `_headers`. */
export const MOST_RULES = 100;

/** What a browser shows as a page, or runs, so that its policy counts. */
const SHOWN = /\.(html|js|svg|xml)$/;

/**
 * The rules as a file `_headers`, as Netlify and Cloudflare Pages read it: a path, which may end in a star, and indented under it the headers.
 *
 * All rules that match a path hold together there, and where two name the same header Cloudflare joins the values and Netlify drops one. So
 * what is the same everywhere is said once for all, and what differs once for each entry of the root: a folder (`outages/`) or a file.
 * Folders and what is shown come first, files of data last: those are what a host that reads no more than so many rules may miss.
 */
export function headersFile(
  rules: readonly HeaderRule[],
  base: string,
  entries: readonly string[],
): string {
  const differing = new Set(
    rules.filter(({ under }) => under !== '/').flatMap(({ headers }) => Object.keys(headers)),
  );
  const lines = (path: string, differs: boolean): string[] =>
    Object.entries(headersFor(path, rules))
      .filter(([name]) => differing.has(name) === differs)
      .map(([name, value]) => `  ${name}: ${value}`);
  const root = rootOf(base);
  const first = entries.filter((entry) => entry.endsWith('/') || SHOWN.test(entry));
  const blocks = [
    [`${root}/*`, ...lines('/', false)],
    [`${root}/`, ...lines('/', true)],
    ...[...new Set([...first, ...entries])].map((entry) => [
      `${root}/${entry}${entry.endsWith('/') ? '*' : ''}`,
      ...lines(`/${entry}`, true),
    ]),
  ];
  return blocks.map((block) => `${block.join('\n')}\n`).join('\n');
}

/** How many rules a file `_headers` holds. */
export function countRules(file: string): number {
  return file.match(/^\//gm)?.length ?? 0;
}
