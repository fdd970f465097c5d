import { rootOf } from './by-name.ts';
import type { HeaderRule } from './headers.ts';

/** The rules as a file for Caddy. */
export function caddyFile(rules: readonly HeaderRule[], base: string): string {
  const root = rootOf(base);
  const headers = rules.map(({ under, headers: sent }) => {
    const lines = Object.entries(sent).map(([name, value]) => `\t\t${name} ${quoted(value)}\n`);
    return `\theader ${root}${under}* {\n${lines.join('')}\t}\n`;
  });
  return `# Written by the build from the list of headers. Name your host in place of :80, and Caddy gets a certificate for it.
:80 {
\troot * /var/www/site
\tencode zstd gzip
${headers.join('')}\tfile_server {
\t\tprecompressed br gzip
\t}
\thandle_errors {
\t\trewrite * ${root}/404.html
\t\tfile_server
\t}
}
`;
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}
