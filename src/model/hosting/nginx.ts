import { byName, rootOf } from './by-name.ts';
import type { HeaderRule } from './headers.ts';

/**
 * The rules as a server of nginx. A header that does not hold for a path has an empty value, which nginx does not send.
 * What the host compresses by itself it may; files that lie compressed beside theirs are sent as they are, where the modules are there.
 */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const root = rootOf(base);
  const headers = [...byName(rules, base)].map(([name, values], index) => {
    const variable = `$site_header_${String(index)}`;
    const cases = values.map(({ under, value }) => `  ~^${escaped(under)} ${quoted(value)};\n`);
    return {
      map: `map $uri ${variable} {\n  default "";\n${cases.join('')}}\n`,
      add: `  add_header ${name} ${variable} always;\n`,
    };
  });
  return `# Written by the build from the list of headers. Goes into the http block: include /path/to/nginx.conf;
${headers.map(({ map }) => map).join('')}server {
  listen 80;
  root /var/www/site; # the folder that holds the built site${root && `, in which it stands under ${root}`}
  charset utf-8;
  charset_types text/plain text/css text/csv text/calendar text/javascript application/json application/xml;
  absolute_redirect off;
  gzip_static on;
  error_page 404 ${root}/404.html;
${headers.map(({ add }) => add).join('')}  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

/** Words of a path inside a regular expression. */
function escaped(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, (sign) => `\\${sign}`);
}

/** A value in quotation marks. Throws for a dollar sign, which nginx takes for a variable and knows no way to escape. */
function quoted(value: string): string {
  if (value.includes('$')) throw new Error(`nginx cannot send a dollar sign, as in ${value}`);
  return `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}
