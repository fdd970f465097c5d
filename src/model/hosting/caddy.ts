import { rootOf } from './by-name.ts';
import { byLength, type HeaderRule } from './headers.ts';
import { quoted } from './quoted.ts';
import { typeOf, types } from './types.ts';

/** The rules as a file for Caddy. Inside of `route` they hold in the order written, so that of two values for a header the later holds. */
export function caddyFile(rules: readonly HeaderRule[], base: string): string {
  const root = rootOf(base);
  const headers = byLength(rules).map(({ under, headers: sent }) => {
    const lines = Object.entries(sent).map(([name, value]) => `\t\t\t${name} ${quoted(value)}\n`);
    const path = `${root}${under}${under.endsWith('/') ? '*' : ''}`;
    return `\t\theader ${path} {\n${lines.join('')}\t\t}\n`;
  });
  const known = Object.keys(types)
    .filter((end) => end !== 'html')
    .map((end) => {
      const type = quoted(typeOf(`.${end}`)); // deferred: the server of files says what it guesses, or nothing
      return `\t\t@${end} path *.${end}\n\t\theader @${end} {\n\t\t\tContent-Type ${type}\n\t\t\tdefer\n\t\t}\n`;
    });
  return `# Written by the build from the list of headers. Name your host in place of :80, and Caddy gets a certificate for it.
:80 {
\troot * /var/www/site
\tencode zstd gzip
\troute {
${headers.join('')}${known.join('')}\t\t# Once every name under your host speaks HTTPS: header Strict-Transport-Security "max-age=63072000; includeSubDomains"
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}
\thandle_errors {
\t\trewrite * ${root}/404.html
\t\tfile_server
\t}
}
`;
}
